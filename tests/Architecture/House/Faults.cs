namespace HotelPrivacy.Architecture.Tests.House;

/// <summary>How a rule reports: every breach in full, one per line.</summary>
internal static class Faults
{
    public static void ShouldBeNone<T>(this IEnumerable<T> faults)
    {
        var all = faults.Select(fault => fault?.ToString()).ToList();
        Assert.True(all.Count == 0, $"{all.Count} breaches:\n{string.Join('\n', all)}");
    }
}
