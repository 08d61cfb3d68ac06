using HotelPrivacy.Architecture.Tests.House;
using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Architecture.Tests.Catalogue;

/// <summary>Error codes are part of the API: unique, regular, and listed so that none changes unnoticed.</summary>
public sealed class ErrorTests
{
    private static readonly List<CodePlace> Codes =
        [.. Built.Modules.SelectMany(built => Code.In(built.Module.Name, built.Assembly.Types())).Concat(Code.In("Kernel", Built.Kernel.Types()))];

    [Fact]
    public void Every_code_is_unique_regular_and_in_the_catalogue_of_its_module() => Code.Breaches(Codes).ShouldBeNone();

    [Fact]
    public void The_list_of_codes_is_the_committed_one() =>
        Repository.ShouldSay("tests/Architecture/errors.txt", string.Concat(Codes.Select(code => code.Code + "\n").Order(StringComparer.Ordinal)));

    [Fact]
    public void A_code_anywhere_is_found() =>
        Assert.Equal(["Late refuses"], Code.In("Fixture", [Built.Fixture(typeof(Late))]).Select(code => code.Code));

    [Theory]
    [InlineData("Consent", "ConsentErrors", "consent.noticeUnknown")]
    [InlineData("Consent", "ConsentErrors", "consent")]
    [InlineData("Consent", "ConsentErrors", "consents.notice-unknown")]
    [InlineData("AccessControl", "AccessControlErrors", "accesscontrol.locked")]
    [InlineData("Kernel", "KernelErrors", "kernel.broken")]
    [InlineData("Consent", "RecordConsent", "consent.notice-unknown")]
    public void A_code_out_of_line_is_flagged(string owner, string type, string code) => Assert.NotEmpty(Code.Breaches([new CodePlace(owner, type, code)]));

    [Fact]
    public void A_code_used_twice_is_flagged() =>
        Assert.Single(Code.Breaches([new CodePlace("Consent", "ConsentErrors", "consent.gone"), new CodePlace("Consent", "ConsentErrors", "consent.gone")]));

    private static class Late
    {
        public static Error Refuse(string field) => new(ErrorKind.Conflict, "Late refuses", $"Too late for {field}.", "consent.field");
    }
}
