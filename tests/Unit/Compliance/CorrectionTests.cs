using HotelPrivacy.Compliance.Model;
using HotelPrivacy.Contracts.Compliance;

namespace HotelPrivacy.Unit.Tests.Compliance;

public sealed class CorrectionTests
{
    private static readonly DateOnly Day = new(2026, 12, 31);
    private static readonly Guid Hotel = Guid.Parse("019ab000-0000-7000-8000-000000000001");

    [Fact]
    public void None_counts_before_its_first_day() => Assert.Null(Correction.InForceOn([Made("P1D", Day.AddDays(1))], Day));

    [Fact]
    public void It_counts_on_its_first_day() => Assert.Equal("P1D", Correction.InForceOn([Made("P1D", Day)], Day)?.Value);

    [Fact]
    public void The_hotel_s_own_goes_before_a_later_one_of_the_installation() =>
        Assert.Equal("P1D", Correction.InForceOn([Made("P2D", Day), Made("P1D", Day.AddYears(-1), Hotel)], Day)?.Value);

    [Fact]
    public void The_one_valid_latest_counts_and_among_equals_the_one_entered_last()
    {
        Assert.Equal("P2D", Correction.InForceOn([Made("P2D", Day), Made("P1D", Day.AddDays(-1), entered: 9)], Day)?.Value);
        Assert.Equal("P1D", Correction.InForceOn([Made("P2D", Day, entered: 1), Made("P1D", Day, entered: 2)], Day)?.Value);
    }

    [Theory]
    [InlineData(RuleUnit.Calendar, "P3Y", true)]
    [InlineData(RuleUnit.Calendar, "PT4H", true)]
    [InlineData(RuleUnit.Calendar, "P1M15D", true)]
    [InlineData(RuleUnit.Calendar, "P0D", true)]
    [InlineData(RuleUnit.Calendar, "P", false)]
    [InlineData(RuleUnit.Calendar, "PT", false)]
    [InlineData(RuleUnit.Calendar, "P1DT", false)]
    [InlineData(RuleUnit.Calendar, "P3Y\n", false)]
    [InlineData(RuleUnit.Calendar, "P٣D", false)]
    [InlineData(RuleUnit.WorkingDays, "P15D", true)]
    [InlineData(RuleUnit.WorkingDays, "P1M", false)]
    [InlineData(RuleUnit.Persons, "100000", true)]
    [InlineData(RuleUnit.Persons, "100,000", false)]
    [InlineData(RuleUnit.Persons, "-1", false)]
    [InlineData(RuleUnit.Flag, "true", true)]
    [InlineData(RuleUnit.Flag, "True", false)]
    [InlineData(RuleUnit.Text, "P1D", false)]
    public void A_value_is_written_in_the_spelling_of_its_unit(RuleUnit unit, string value, bool right) => Assert.Equal(right, RuleValue.IsWellFormed(unit, value));

    private static Correction Made(string value, DateOnly validFrom, Guid? hotel = null, int entered = 0) => new(
        Guid.Parse($"019ab000-0000-7000-8000-00000000010{entered}"), "rights.default.prc", hotel, value, "source", "reason", validFrom, "2026-11-23", null, DateTimeOffset.UnixEpoch.AddDays(entered));
}
