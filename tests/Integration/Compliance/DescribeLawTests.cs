using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Compliance;

[Collection(HostCollection.Name)]
public sealed class DescribeLawTests(HotelHost host)
{
    [Fact]
    public async Task It_says_which_data_runs_how_much_and_what_is_uncertain()
    {
        using var administrator = await host.AdministratorAsync();

        var law = await administrator.GetJsonAsync("/api/v1/compliance/law");

        Assert.All(law.GetProperty("files").EnumerateArray(), file => Assert.Matches("^[0-9a-f]{64}$", file.GetProperty("digest").GetString()));
        Assert.Matches("^[0-9a-f]{64}$", law.GetProperty("digest").GetString());
        var counts = law.GetProperty("counts");
        Assert.Equal((274, 60, 6), (counts.GetProperty("obligations").GetInt32(), counts.GetProperty("controls").GetInt32(), counts.GetProperty("commitments").GetInt32()));
        Assert.Equal(25, law.GetProperty("openQuestions").GetArrayLength());
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "guests:read");

        using var answer = await machine.GetAsync(new Uri("/api/v1/compliance/law", UriKind.Relative));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Equal("compliance:read", problem.GetProperty("permission").GetString());
    }
}
