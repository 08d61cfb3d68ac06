using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Consent.Model;

/// <summary>Keeps the number of guests per purpose, state and notice version in the transaction that changes a state; readiness reads this and never scans guests.</summary>
internal static class ConsentTally
{
    private const string Move =
        "UPDATE consent_tally SET guests = guests + @step, as_of = @now WHERE hotel_id = @hotelId AND purpose = @purpose AND state = @state AND notice_version = @noticeVersion";

    private const string Begin =
        "INSERT INTO consent_tally (hotel_id, purpose, state, notice_version, guests, as_of) VALUES (@hotelId, @purpose, @state, @noticeVersion, @step, @now)";

    public static async Task AddAsync(ConsentDb db, Guid hotelId, string purpose, DecisionState state, int noticeVersion, int step, DateTimeOffset now, CancellationToken ct)
    {
        var args = new { hotelId, purpose, state = state.ToCode(), noticeVersion, step, now };
        if (await db.ExecuteAsync(Move, args, ct) == 0)
        {
            await db.ExecuteAsync(Begin, args, ct);
        }
    }
}
