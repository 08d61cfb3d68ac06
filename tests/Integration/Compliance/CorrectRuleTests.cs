using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Compliance;

[Collection(HostCollection.Name)]
public sealed class CorrectRuleTests(HotelHost host)
{
    private DateOnly Today => DateOnly.FromDateTime(host.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);

    [Fact]
    public async Task A_correction_counts_from_its_day_on_for_its_hotel_alone_and_is_audited()
    {
        using var administrator = await host.AdministratorAsync();
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        var day = Today.AddDays(3);

        using var answer = await CorrectAsync(administrator, "registration.upload.local", Body(hotel, "PT1H", day));

        await answer.ShouldBeAsync(HttpStatusCode.Created);
        var id = (await answer.JsonAsync()).GetProperty("id").GetGuid();
        Assert.Equal("/api/v1/compliance/rules/registration.upload.local", answer.Headers.Location?.ToString());
        var eve = await RuleAsync(administrator, "registration.upload.local", hotel, day.AddDays(-1));
        Assert.Equal(("PT2H", "verifiedSecondary"), (Text(eve, "value"), Text(eve, "confidence")));
        var rule = await RuleAsync(administrator, "registration.upload.local", hotel, day);
        Assert.Equal(("PT1H", "corrected", id.ToString()), (Text(rule, "value"), Text(rule, "confidence"), Text(rule, "correctionId")));
        Assert.Equal("杭州市公安局通知", rule.GetProperty("source").GetProperty("zh").GetString());
        Assert.Equal("PT2H", Text(await RuleAsync(administrator, "registration.upload.local", other, day), "value"));
        var entries = await administrator.GetJsonAsync($"/api/v1/audit/entries?hotelId={hotel}&action=rule.corrected");
        Assert.Equal(id, entries.GetProperty("items")[0].GetProperty("subject").GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task A_hotel_s_own_correction_goes_before_that_of_the_installation()
    {
        using var administrator = await host.AdministratorAsync();
        var (own, other) = (await host.HotelAsync(), await host.HotelAsync());

        using var everywhere = await CorrectAsync(administrator, "frequency.cryptoAssessment", Body(null, "P2Y", Today));
        using var here = await CorrectAsync(administrator, "frequency.cryptoAssessment", Body(own, "P6M", Today.AddDays(-30)));

        await everywhere.ShouldBeAsync(HttpStatusCode.Created);
        await here.ShouldBeAsync(HttpStatusCode.Created);
        Assert.Equal("P6M", Text(await RuleAsync(administrator, "frequency.cryptoAssessment", own, Today), "value"));
        Assert.Equal("P2Y", Text(await RuleAsync(administrator, "frequency.cryptoAssessment", other, Today), "value"));
    }

    [Fact]
    public async Task A_number_the_law_leaves_open_can_be_set_and_set_again()
    {
        var hotel = await host.HotelAsync();
        using var officer = await host.StaffAsync(hotel, "privacyOfficer");
        Assert.Null(Text(await RuleAsync(officer, "notice.transfer.leadTime", hotel, Today), "value"));

        using var first = await CorrectAsync(officer, "notice.transfer.leadTime", Body(hotel, "P30D", Today));
        await first.ShouldBeAsync(HttpStatusCode.Created);
        host.Clock.Advance(TimeSpan.FromMilliseconds(10));
        using var second = await CorrectAsync(officer, "notice.transfer.leadTime", Body(hotel, "P45D", Today));
        await second.ShouldBeAsync(HttpStatusCode.Created);

        Assert.Equal("P45D", Text(await RuleAsync(officer, "notice.transfer.leadTime", hotel, Today), "value"));
        var answer = await officer.GetJsonAsync($"/api/v1/compliance/rules/notice.transfer.leadTime?hotelId={hotel}");
        Assert.Equal(["P30D", "P45D"], answer.GetProperty("corrections").EnumerateArray().Select(correction => Text(correction, "value")));
        var listed = await officer.GetJsonAsync($"/api/v1/compliance/rules?hotelId={hotel}&confidence=corrected&topic=notice");
        Assert.Equal("P45D", Text(Assert.Single(listed.GetProperty("items").EnumerateArray()), "value"));
    }

    [Theory]
    [InlineData("rights.default.prc", "15 days")]
    [InlineData("rights.default.prc", "P")]
    [InlineData("rights.default.prc", "-P15D")]
    [InlineData("rights.reply.app", "PT15H")]
    [InlineData("scale.officer", "0")]
    [InlineData("scale.officer", "1e6")]
    [InlineData("scale.minors", "yes")]
    public async Task A_value_not_in_the_spelling_of_the_unit_is_refused_and_changes_nothing(string key, string value)
    {
        using var administrator = await host.AdministratorAsync();
        var hotel = await host.HotelAsync();

        using var answer = await CorrectAsync(administrator, key, Body(hotel, value, Today));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "compliance.value-malformed");
        Assert.Equal("value", problem.GetProperty("errors")[0].GetProperty("name").GetString());
        Assert.NotEqual("corrected", Text(await RuleAsync(administrator, key, hotel, Today), "confidence"));
    }

    [Fact]
    public async Task A_rule_in_words_an_unknown_rule_and_missing_members_are_refused()
    {
        using var administrator = await host.AdministratorAsync();
        var hotel = await host.HotelAsync();

        using var words = await CorrectAsync(administrator, "rights.reply.prc", Body(hotel, "P15D", Today));
        using var unknown = await CorrectAsync(administrator, "no.such", Body(hotel, "P15D", Today));
        using var missing = await CorrectAsync(administrator, "rights.default.prc", new { hotelId = hotel, value = "P10D", validFrom = Today });
        using var empty = await CorrectAsync(administrator, "rights.default.prc", new { hotelId = hotel, value = "P10D", source = "", reason = "", validFrom = Today });

        await words.ShouldBeProblemAsync(HttpStatusCode.Conflict, "compliance.rule-without-value");
        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "compliance.rule-unknown");
        await missing.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await empty.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Another_hotel_and_the_whole_installation_are_out_of_reach_for_a_hotel_s_officer()
    {
        using var officer = await host.StaffAsync(await host.HotelAsync(), "privacyOfficer");
        var other = await host.HotelAsync();

        using var foreign = await CorrectAsync(officer, "rights.default.prc", Body(other, "P10D", Today));
        using var everywhere = await CorrectAsync(officer, "rights.default.prc", Body(null, "P10D", Today));

        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "compliance.hotel-unknown");
        await everywhere.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "compliance.installation-wide");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var frontDesk = await host.StaffAsync(hotel, "frontDesk");

        using var answer = await CorrectAsync(frontDesk, "rights.default.prc", Body(hotel, "P10D", Today));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Equal("compliance:correct", problem.GetProperty("permission").GetString());
    }

    private static object Body(Guid? hotelId, string value, DateOnly validFrom) =>
        new { hotelId, value, source = "杭州市公安局通知", reason = "Local rule", validFrom };

    private static Task<HttpResponseMessage> CorrectAsync(HttpClient client, string key, object body) =>
        client.PostAsJsonAsync($"/api/v1/compliance/rules/{key}/corrections", body);

    private static async Task<JsonElement> RuleAsync(HttpClient client, string key, Guid hotel, DateOnly day)
    {
        var noonInChina = day.ToString("yyyy-MM-dd'T04:00:00Z'", CultureInfo.InvariantCulture);
        return (await client.GetJsonAsync($"/api/v1/compliance/rules/{key}?hotelId={hotel}&at={noonInChina}")).GetProperty("rule");
    }

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
