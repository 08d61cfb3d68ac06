using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ListPositionsTests(HotelHost host)
{
    [Fact]
    public async Task Everybody_signed_in_sees_what_each_position_may_do()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        var positions = (await frontDesk.Client.GetJsonAsync("/api/v1/positions")).GetProperty("items").EnumerateArray().ToDictionary(position => position.Text("code")!);

        Assert.Equal(["administrator"], positions.Where(position => position.Value.GetProperty("platformOnly").GetBoolean()).Select(position => position.Key));
        Assert.Equal(("前台", "Front desk"), (positions["frontDesk"].GetProperty("name").Text("zh"), positions["frontDesk"].GetProperty("name").Text("en")));
        Assert.Equal(["staff:read", "staff:write"], Permissions("hrManager").Where(permission => permission.StartsWith("staff:", StringComparison.Ordinal)));
        Assert.DoesNotContain("guests:reveal", Permissions("auditor"));
        Assert.All(positions.Keys, code => Assert.Subset(Permissions("administrator").ToHashSet(), Permissions(code).ToHashSet()));

        IEnumerable<string> Permissions(string code) => positions[code].GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()!);
    }

    [Fact]
    public async Task Nobody_else_does()
    {
        using var anonymous = host.Anonymous();

        using var answer = await anonymous.GetAsync("/api/v1/positions");

        await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
