using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Compliance;

[Collection(HostCollection.Name)]
public sealed class ListObligationsTests(HotelHost host)
{
    [Fact]
    public async Task Pages_hold_every_obligation_once()
    {
        using var administrator = await host.AdministratorAsync();
        var ids = new List<string>();

        for (var cursor = ""; ;)
        {
            var page = await administrator.GetJsonAsync($"/api/v1/compliance/obligations?limit=100&sort=-law&count=true{cursor}");
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(duty => duty.GetProperty("id").GetString()!));
            if (page.GetProperty("nextCursor").GetString() is not { } next)
            {
                Assert.Equal(274, page.GetProperty("total").GetInt32());
                break;
            }

            cursor = $"&cursor={next}";
        }

        Assert.Equal(274, ids.Distinct().Count());
        Assert.Equal(274, ids.Count);
    }

    [Theory]
    [InlineData("law=PIPL&area=7", "PIPL", "7")]
    [InlineData("law=HOT&area=transfer", "HOT", "transfer")]
    public async Task Law_and_area_narrow_the_list(string filter, string law, string area)
    {
        using var administrator = await host.AdministratorAsync();

        var page = await administrator.GetJsonAsync($"/api/v1/compliance/obligations?{filter}&limit=200");

        Assert.NotEqual(0, page.GetProperty("items").GetArrayLength());
        Assert.All(page.GetProperty("items").EnumerateArray(), duty => Assert.Equal((law, area), (duty.GetProperty("law").GetString(), duty.GetProperty("area").GetString())));
    }

    [Fact]
    public async Task The_whole_register_streams_as_csv()
    {
        using var administrator = await host.AdministratorAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/compliance/obligations");
        request.Headers.Accept.ParseAdd("text/csv");

        using var answer = await administrator.SendAsync(request);

        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + 274, lines.Length);
    }

    [Fact]
    public async Task An_unknown_area_a_foreign_cursor_and_an_unknown_order_are_refused()
    {
        using var administrator = await host.AdministratorAsync();

        using var area = await administrator.GetAsync(new Uri("/api/v1/compliance/obligations?area=21", UriKind.Relative));
        using var cursor = await administrator.GetAsync(new Uri("/api/v1/compliance/obligations?cursor=abc", UriKind.Relative));
        using var sort = await administrator.GetAsync(new Uri("/api/v1/compliance/obligations?sort=duty", UriKind.Relative));

        var problem = await area.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Equal("area", problem.GetProperty("errors")[0].GetProperty("name").GetString());
        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:read");

        using var answer = await machine.GetAsync(new Uri("/api/v1/compliance/obligations", UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Equal("compliance:read", problem.GetProperty("permission").GetString());
    }
}
