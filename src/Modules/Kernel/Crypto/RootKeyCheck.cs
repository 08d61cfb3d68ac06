using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>Whether the root key at hand is the one the data was encrypted under; the keys of data protection, made at the first start, tell.</summary>
internal sealed class RootKeyCheck(KernelDb db, IRootKey root)
{
    private const string Wrapped = "SELECT xml FROM kernel_data_protection_key";

    /// <exception cref="RootKeyException">It is another one, such as a new one made because the file was lost.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var wrapped in await db.QueryAsync<byte[]>(Wrapped, null, ct))
        {
            if (Envelope.KeyIdOf(wrapped) is var used && used != root.KeyId)
            {
                throw new RootKeyException($"The data is encrypted under the root key {used}, the one at hand is {root.KeyId}. Restore the root key from its backup; without it nothing encrypted can be read.");
            }
        }
    }
}
