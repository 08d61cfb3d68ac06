using System.Security.Cryptography;
using System.Text;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>A public key that verifies checkpoints.</summary>
/// <param name="KeyId">Its id, as checkpoints name it.</param>
/// <param name="PublicKey">SubjectPublicKeyInfo.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record AuditPublicKey(string KeyId, byte[] PublicKey, DateTimeOffset CreatedAt);

/// <summary>The keys that sign checkpoints: the newest signs, all of them verify. The private part lies wrapped by the root key.</summary>
public sealed class AuditKeys(IRootKey root, TimeProvider clock)
{
    private const string Prefix = "audit-signing/";
    private const string Newest = "SELECT name, wrapped AS bytes FROM kernel_secret WHERE name LIKE 'audit-signing/%' ORDER BY created_at DESC, name";
    private const string All = "SELECT name, public_part, created_at FROM kernel_secret WHERE name LIKE 'audit-signing/%' ORDER BY created_at, name";
    private const string Insert = "INSERT INTO kernel_secret (name, wrapped, public_part, created_at) VALUES (@name, @wrapped, @publicPart, @now)";

    /// <summary>Where they lie.</summary>
    internal static WrappedPlace Place { get; } = new(
        "SELECT name AS id, wrapped FROM kernel_secret", "UPDATE kernel_secret SET wrapped = @wrapped WHERE name = @id", row => Encoding.UTF8.GetBytes(row.Text("id")));

    private sealed record Wrapped(string Name, byte[] Bytes);

    private sealed record Public(string Name, byte[] PublicPart, DateTimeOffset CreatedAt);

    /// <summary>All public keys, oldest first.</summary>
    public static async Task<IReadOnlyList<AuditPublicKey>> ListAsync(ModuleDb db, CancellationToken ct) =>
        [.. (await db.QueryAsync<Public>(All, null, ct)).Select(key => new AuditPublicKey(key.Name[Prefix.Length..], key.PublicPart, key.CreatedAt))];

    /// <summary>The key that signs now, made at first use.</summary>
    internal async Task<SigningKey> OpenAsync(ModuleDb db, CancellationToken ct)
    {
        if (await db.QueryFirstAsync<Wrapped>(Newest, 1, null, ct) is [var stored])
        {
            var pkcs8 = root.Unwrap(stored.Bytes, Encoding.UTF8.GetBytes(stored.Name));
            try
            {
                return SigningKey.ImportPrivate(pkcs8);
            }
            finally
            {
                CryptographicOperations.ZeroMemory(pkcs8);
            }
        }

        return await MakeAsync(db, ct);
    }

    private async Task<SigningKey> MakeAsync(ModuleDb db, CancellationToken ct)
    {
        var key = SigningKey.Create();
        var name = Prefix + key.KeyId;
        var pkcs8 = key.ExportPrivate();
        var wrapped = root.Wrap(pkcs8, Encoding.UTF8.GetBytes(name));
        CryptographicOperations.ZeroMemory(pkcs8);
        await db.ExecuteAsync(Insert, new { name, wrapped, publicPart = key.PublicKey, now = clock.GetUtcNow() }, ct);
        return key;
    }
}
