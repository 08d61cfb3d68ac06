using HotelPrivacy.Kernel.Privacy;

namespace HotelPrivacy.Unit.Tests.Kernel.Privacy;

public sealed class GuestFieldsTests
{
    [Fact]
    public void Codes_are_unique_short_camel_case_and_found()
    {
        Assert.Equal(GuestFields.All.Count, GuestFields.All.DistinctBy(field => field.Code).Count());
        Assert.All(GuestFields.All, field =>
        {
            Assert.Matches("^[a-z][A-Za-z0-9]{1,30}$", field.Code);
            Assert.Same(field, GuestFields.Find(field.Code));
        });
        Assert.Null(GuestFields.Find("creditCard"));
    }

    [Fact]
    public void A_further_value_of_a_kind_is_kept_and_masked_as_the_first()
    {
        Assert.Equal(GuestFields.Find("idNumber")! with { Code = "idNumber2" }, GuestFields.Find("idNumber2"));
        Assert.Equal("phone12", GuestFields.Find("phone12")?.Code);
        Assert.Null(GuestFields.Find("idNumber1"));
        Assert.Null(GuestFields.Find("idNumber02"));
        Assert.Null(GuestFields.Find("2"));
        Assert.Null(GuestFields.Find("creditCard2"));
    }

    [Fact]
    public void Whatever_identifies_or_reaches_a_guest_is_masked() => Assert.All(
        GuestFields.All.Where(field => field.Sensitivity != Sensitivity.Basic && field.Code != "idType"),
        field => Assert.NotEqual(MaskKind.Open, field.Mask));

    [Fact]
    public void Sensitive_fields_have_the_sensitive_data_key() => Assert.All(
        GuestFields.All, field => Assert.Equal(field.Sensitivity == Sensitivity.Sensitive, field.Class == RetentionClass.Sensitive));

    // Bound into wrapped keys: another number is another key.
    [Fact]
    public void Class_numbers_never_change() => Assert.Equal(
        [("Registration", 1), ("Stay", 2), ("Marketing", 3), ("Sensitive", 4), ("Archive", 5)],
        Enum.GetValues<RetentionClass>().Select(value => (value.ToString(), (int)value)));
}
