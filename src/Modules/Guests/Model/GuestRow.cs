using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Privacy;

namespace HotelPrivacy.Guests.Model;

/// <summary>A guest's row as read for showing.</summary>
internal sealed record GuestRow(
    Guid Id, Guid HotelId, string ExternalRef, GuestState State, byte[]? RegistrationEnc, byte[]? StayEnc, byte[]? MarketingEnc, byte[]? SensitiveEnc,
    string Source, DateOnly? FirstArrival, DateOnly? LastArrival, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public SealedColumns Columns => new(RegistrationEnc, StayEnc, MarketingEnc, SensitiveEnc);
}

/// <summary>A guest as lists show it: every field masked; fields that were altered are named, not shown.</summary>
internal sealed record MaskedGuest(
    Guid Id, Guid HotelId, string ExternalRef, GuestState State, string? Name, IReadOnlyDictionary<string, string?> Fields, IReadOnlyList<string> Altered,
    string Source, DateOnly? FirstArrival, DateOnly? LastArrival, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    /// <param name="row">The stored guest.</param>
    /// <param name="keys">The guest's key of a class, null when it was destroyed; null altogether when the keys themselves were altered.</param>
    public static MaskedGuest Of(GuestRow row, Func<RetentionClass, OpenDataKey?>? keys)
    {
        var fields = new Dictionary<string, string>();
        var altered = new List<string>();
        foreach (var retentionClass in SealedColumns.Classes)
        {
            try
            {
                foreach (var (code, envelope) in SealedFields.Unpack(row.Columns.Of(retentionClass), retentionClass))
                {
                    Read(code, envelope, retentionClass);
                }
            }
            catch (CryptoFailureException damaged)
            {
                altered.Add(damaged.Field!);
            }
        }

        return new MaskedGuest(
            row.Id, row.HotelId, row.ExternalRef, row.State, Mask.Apply("fullName", GuestVault.FullName(fields)),
            fields.ToDictionary(field => field.Key, field => Mask.Apply(field.Key, field.Value)), altered,
            row.Source, row.FirstArrival, row.LastArrival, row.CreatedAt, row.UpdatedAt);

        void Read(string code, ReadOnlyMemory<byte> envelope, RetentionClass retentionClass)
        {
            try
            {
                if (keys is null)
                {
                    altered.Add(code);
                }
                else if (keys(retentionClass) is { } open)
                {
                    fields[code] = open.Decrypt(code, envelope.Span);
                }
            }
            catch (CryptoFailureException)
            {
                altered.Add(code);
            }
        }
    }
}
