using System.Buffers.Binary;
using System.Security.Cryptography;

namespace HotelPrivacy.Kernel.Storage;

/// <summary>
/// A file that never lies in the clear: chunks of AES-256-GCM under a key of its own. Each chunk is bound to its number and to whether it is the last,
/// so a chunk that was changed, moved, repeated or cut off is noticed.
/// </summary>
public static class SealedFile
{
    private const int ChunkBytes = 64 * 1024;
    private const int TagBytes = 16;
    private const int NonceBytes = 12;

    /// <summary>A new key for one file.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);

    /// <summary>Copies a stream into a sealed file; at most <paramref name="limit"/> bytes.</summary>
    /// <exception cref="StorageFailedException">The target refused a write; what the source throws is passed on as it is.</exception>
    /// <returns>How many bytes were read, or null when there were more than the limit (the rest is left unread).</returns>
    public static async Task<long?> WriteAsync(Stream source, Stream target, byte[] key, long limit, CancellationToken ct)
    {
        using var aes = new AesGcm(key, TagBytes);
        var buffer = new byte[ChunkBytes];
        var sealedChunk = new byte[ChunkBytes + TagBytes];
        long total = 0;
        for (long number = 0; ; number++)
        {
            var read = await source.ReadAtLeastAsync(buffer, ChunkBytes, throwOnEndOfStream: false, ct);
            total += read;
            if (total > limit)
            {
                CryptographicOperations.ZeroMemory(buffer);
                return null;
            }

            var last = read < ChunkBytes;
            aes.Encrypt(Nonce(number, last), buffer.AsSpan(0, read), sealedChunk.AsSpan(0, read), sealedChunk.AsSpan(read, TagBytes));
            await StoreAsync(target, sealedChunk.AsMemory(0, read + TagBytes), ct);
            if (last)
            {
                CryptographicOperations.ZeroMemory(buffer);
                return total;
            }
        }
    }

    private static async ValueTask StoreAsync(Stream target, ReadOnlyMemory<byte> chunk, CancellationToken ct)
    {
        try
        {
            await target.WriteAsync(chunk, ct);
        }
        catch (IOException refused)
        {
            throw new StorageFailedException(refused);
        }
    }

    /// <summary>Reads a sealed file as it was.</summary>
    public static Stream OpenRead(Stream source, byte[] key) => new BufferedStream(new Reader(source, key), ChunkBytes);

    // The key is used for one file only, so a counter never repeats a nonce.
    private static byte[] Nonce(long number, bool last)
    {
        var nonce = new byte[NonceBytes];
        BinaryPrimitives.WriteInt64BigEndian(nonce, number);
        nonce[^1] = last ? (byte)1 : (byte)0;
        return nonce;
    }

    private sealed class Reader(Stream source, byte[] key) : Stream
    {
        private readonly AesGcm aes = new(key, TagBytes);
        private readonly byte[] sealedChunk = new byte[ChunkBytes + TagBytes];
        private readonly byte[] plain = new byte[ChunkBytes];
        private long number;
        private int position;
        private int length;
        private bool ended;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            if (position == length && !Fill())
            {
                return 0;
            }

            var count = Math.Min(buffer.Length, length - position);
            plain.AsSpan(position, count).CopyTo(buffer);
            position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                CryptographicOperations.ZeroMemory(plain);
                aes.Dispose();
                source.Dispose();
            }

            base.Dispose(disposing);
        }

        private bool Fill()
        {
            if (ended)
            {
                return false;
            }

            var read = source.ReadAtLeast(sealedChunk, sealedChunk.Length, throwOnEndOfStream: false);
            if (read < TagBytes)
            {
                throw new InvalidDataException("A stored file was cut off.");
            }

            length = read - TagBytes;
            ended = length < ChunkBytes;
            try
            {
                aes.Decrypt(Nonce(number++, ended), sealedChunk.AsSpan(0, length), sealedChunk.AsSpan(length, TagBytes), plain.AsSpan(0, length));
            }
            catch (AuthenticationTagMismatchException)
            {
                throw new InvalidDataException("A stored file was altered.");
            }

            position = 0;
            return length > 0;
        }
    }
}
