using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Compliance;

[Collection(HostCollection.Name)]
public sealed class ListRulesTests(HotelHost host)
{
    [Fact]
    public async Task Pages_hold_every_rule_once_in_order_of_key()
    {
        using var administrator = await host.AdministratorAsync();
        var keys = new List<string>();

        for (var cursor = ""; ;)
        {
            var page = await administrator.GetJsonAsync($"/api/v1/compliance/rules?limit=40&count=true{cursor}");
            keys.AddRange(page.GetProperty("items").EnumerateArray().Select(rule => rule.GetProperty("key").GetString()!));
            if (page.GetProperty("nextCursor").GetString() is not { } next)
            {
                Assert.Equal(page.GetProperty("total").GetInt32(), keys.Count);
                break;
            }

            cursor = $"&cursor={next}";
        }

        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
        Assert.Contains("retention.registration.maximum", keys);
    }

    [Fact]
    public async Task Topic_confidence_and_unit_narrow_the_list()
    {
        using var administrator = await host.AdministratorAsync();

        var retention = await administrator.GetJsonAsync("/api/v1/compliance/rules?topic=retention&limit=200");
        var working = await administrator.GetJsonAsync("/api/v1/compliance/rules?unit=workingDays&confidence=verifiedSecondary&sort=-key&limit=200");

        Assert.Equal(50, retention.GetProperty("items").GetArrayLength());
        Assert.NotEqual(0, working.GetProperty("items").GetArrayLength());
        Assert.All(working.GetProperty("items").EnumerateArray(), rule => Assert.Equal(("workingDays", "verifiedSecondary"), (rule.GetProperty("unit").GetString(), rule.GetProperty("confidence").GetString())));
    }

    [Fact]
    public async Task Another_hotel_a_foreign_cursor_and_an_unknown_order_are_refused()
    {
        using var officer = await host.StaffAsync(await host.HotelAsync(), "privacyOfficer");
        var other = await host.HotelAsync();

        using var foreign = await officer.GetAsync(new Uri($"/api/v1/compliance/rules?hotelId={other}", UriKind.Relative));
        using var cursor = await officer.GetAsync(new Uri("/api/v1/compliance/rules?cursor=abc", UriKind.Relative));
        using var sort = await officer.GetAsync(new Uri("/api/v1/compliance/rules?sort=value", UriKind.Relative));

        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "compliance.hotel-unknown");
        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:read");

        using var answer = await machine.GetAsync(new Uri("/api/v1/compliance/rules", UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Equal("compliance:read", problem.GetProperty("permission").GetString());
    }
}
