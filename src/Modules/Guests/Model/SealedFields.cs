using System.Buffers.Binary;
using System.Text;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Privacy;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Guests.Model;

/// <summary>
/// The encrypted fields of one guest and retention class, each sealed by itself, side by side in one column: code length (1), code, length (4), envelope.
/// A field can be read, replaced or removed without touching the others.
/// </summary>
internal static class SealedFields
{
    public static byte[]? Pack(IReadOnlyCollection<(string Code, byte[] Envelope)> fields)
    {
        if (fields.Count == 0)
        {
            return null;
        }

        var packed = new byte[fields.Sum(field => 1 + field.Code.Length + 4 + field.Envelope.Length)];
        var rest = packed.AsSpan();
        foreach (var (code, envelope) in fields)
        {
            rest[0] = (byte)Encoding.ASCII.GetBytes(code, rest[1..]);
            BinaryPrimitives.WriteInt32BigEndian(rest[(1 + code.Length)..], envelope.Length);
            envelope.CopyTo(rest[(5 + code.Length)..]);
            rest = rest[(5 + code.Length + envelope.Length)..];
        }

        return packed;
    }

    /// <exception cref="CryptoFailureException">The column was altered outside the envelopes; the class is named in the place of the field.</exception>
    public static IEnumerable<(string Code, ReadOnlyMemory<byte> Envelope)> Unpack(byte[]? packed, RetentionClass retentionClass)
    {
        for (var rest = packed.AsMemory(); !rest.IsEmpty;)
        {
            var head = 1 + rest.Span[0] + 4;
            var code = head <= rest.Length ? Encoding.ASCII.GetString(rest.Span[1..(head - 4)]) : "";
            var length = head <= rest.Length ? BinaryPrimitives.ReadInt32BigEndian(rest.Span[(head - 4)..]) : -1;
            if (GuestFields.Find(code) is null || length < 0 || length > rest.Length - head)
            {
                throw new CryptoFailureException(CryptoFailureKind.Malformed, field: retentionClass.ToCode());
            }

            yield return (code, rest.Slice(head, length));
            rest = rest[(head + length)..];
        }
    }
}
