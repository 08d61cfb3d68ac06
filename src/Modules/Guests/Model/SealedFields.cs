using System.Buffers.Binary;
using System.Text;

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

    public static IEnumerable<(string Code, ReadOnlyMemory<byte> Envelope)> Unpack(byte[]? packed)
    {
        for (var at = 0; at < (packed?.Length ?? 0);)
        {
            int codeLength = packed![at];
            var code = Encoding.ASCII.GetString(packed, at + 1, codeLength);
            var length = BinaryPrimitives.ReadInt32BigEndian(packed.AsSpan(at + 1 + codeLength));
            at += 5 + codeLength;
            yield return (code, packed.AsMemory(at, length));
            at += length;
        }
    }
}
