namespace HotelPrivacy.Work.Model;

/// <summary>The bands of <em>My work</em>, by the calendar of China Standard Time.</summary>
public enum DutyBand
{
    /// <summary>The moment has passed.</summary>
    Overdue,

    /// <summary>Later today.</summary>
    Today,

    /// <summary>Within the seven days after today.</summary>
    Week,

    /// <summary>After that.</summary>
    Later,
}

/// <summary>Where the bands begin and end.</summary>
internal static class DutyBands
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Due at or after the first moment and before the second; null is open-ended.</summary>
    public static (DateTimeOffset? From, DateTimeOffset? Before) Of(DutyBand band, DateTimeOffset now)
    {
        var midnight = TimeZoneInfo.ConvertTime(now, Zone).Date.AddDays(1);
        var tomorrow = new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
        return band switch
        {
            DutyBand.Overdue => (null, now),
            DutyBand.Today => (now, tomorrow),
            DutyBand.Week => (tomorrow, tomorrow.AddDays(7)),
            DutyBand.Later => (tomorrow.AddDays(7), null),
            _ => throw new ArgumentOutOfRangeException(nameof(band)),
        };
    }
}
