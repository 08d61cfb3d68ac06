using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Compliance;

[Collection(HostCollection.Name)]
public sealed class ReadRuleTests(HotelHost host)
{
    [Fact]
    public async Task A_rule_comes_with_its_value_source_and_confidence_in_both_languages()
    {
        using var administrator = await host.AdministratorAsync();
        var hotel = await host.HotelAsync();

        var answer = await administrator.GetJsonAsync($"/api/v1/compliance/rules/incident.report.provincial?hotelId={hotel}");

        var rule = answer.GetProperty("rule");
        Assert.Equal("PT4H", rule.GetProperty("value").GetString());
        Assert.Equal("calendar", rule.GetProperty("unit").GetString());
        Assert.Equal("国家网络安全事件报告管理办法 4", rule.GetProperty("source").GetProperty("zh").GetString());
        Assert.Equal("Measures for National Cybersecurity Incident Reporting 4", rule.GetProperty("source").GetProperty("en").GetString());
        Assert.Equal("verifiedSecondary", rule.GetProperty("confidence").GetString());
        Assert.True(rule.GetProperty("inForce").GetBoolean());
        Assert.Matches("^\\d{4}-\\d{2}-\\d{2}$", answer.GetProperty("lawVersion").GetString());
        Assert.Equal(0, answer.GetProperty("corrections").GetArrayLength());
    }

    [Fact]
    public async Task Before_its_first_day_in_china_a_rule_is_not_in_force()
    {
        using var administrator = await host.AdministratorAsync();

        var dayBefore = await administrator.GetJsonAsync("/api/v1/compliance/rules/incident.report.provincial?at=2025-10-31T15:59:59Z");
        var firstDay = await administrator.GetJsonAsync("/api/v1/compliance/rules/incident.report.provincial?at=2025-10-31T16:00:00Z");

        Assert.False(dayBefore.GetProperty("rule").GetProperty("inForce").GetBoolean());
        Assert.True(firstDay.GetProperty("rule").GetProperty("inForce").GetBoolean());
    }

    [Fact]
    public async Task An_unknown_key_and_another_hotel_are_not_found()
    {
        using var officer = await host.StaffAsync(await host.HotelAsync(), "privacyOfficer");
        var other = await host.HotelAsync();

        using var unknown = await officer.GetAsync(new Uri("/api/v1/compliance/rules/no.such", UriKind.Relative));
        using var foreign = await officer.GetAsync(new Uri($"/api/v1/compliance/rules/rights.default.prc?hotelId={other}", UriKind.Relative));

        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "compliance.rule-unknown");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "compliance.hotel-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:read");

        using var answer = await machine.GetAsync(new Uri("/api/v1/compliance/rules/rights.default.prc", UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Equal("compliance:read", problem.GetProperty("permission").GetString());
    }
}
