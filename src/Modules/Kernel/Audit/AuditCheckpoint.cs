using System.Globalization;
using System.Text;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Audit;

/// <summary>A signed statement of how long the log was and what its root was: whoever keeps one can prove any later change of what it covers.</summary>
/// <param name="TreeSize">How many entries it had.</param>
/// <param name="Origin">Names this log among all others.</param>
/// <param name="RootHash">The Merkle root over them (RFC 6962, 2.1).</param>
/// <param name="At">When it was signed.</param>
/// <param name="KeyId">Which key signed.</param>
/// <param name="Signature">ECDSA P-256 with SHA-256, DER, over <see cref="Note"/>.</param>
public sealed record AuditCheckpoint(long TreeSize, string Origin, byte[] RootHash, DateTimeOffset At, string KeyId, byte[] Signature)
{
    /// <summary>The signed bytes: origin, size, root in hex and time as stored, joined by line feeds.</summary>
    public byte[] Note() => NoteOf(Origin, TreeSize, RootHash, At);

    /// <summary>Whether the signature is that of this public key (SubjectPublicKeyInfo).</summary>
    public bool IsSignedBy(ReadOnlySpan<byte> publicKey) => SigningKey.Verify(publicKey, Note(), Signature);

    internal static AuditCheckpoint Sign(string origin, long size, byte[] root, DateTimeOffset at, SigningKey key) =>
        new(size, origin, root, at, key.KeyId, key.Sign(NoteOf(origin, size, root, at)));

    private static byte[] NoteOf(string origin, long size, byte[] root, DateTimeOffset at) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{origin}\n{size}\n{Convert.ToHexStringLower(root)}\n{StoredValue.ForSqlite(at)}"));
}
