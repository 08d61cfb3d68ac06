using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class GetCheckpointTests(HotelHost host)
{
    [Fact]
    public async Task Its_root_is_that_of_the_entries_as_anybody_can_compute_it()
    {
        await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();

        var checkpoint = await administrator.CheckpointAsync();

        Assert.Equal(Convert.ToHexStringLower(Rfc6962.Root(await administrator.LeavesAsync(checkpoint.TreeSize))), Convert.ToHexStringLower(checkpoint.RootHash));
        Assert.StartsWith("hotelprivacy/", checkpoint.Origin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_once_is_told_again_until_the_log_grows()
    {
        using var administrator = await host.AdministratorAsync();

        var first = await administrator.CheckpointAsync();
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = await administrator.CheckpointAsync();
        await host.HotelAsync();
        var third = await administrator.CheckpointAsync();

        Assert.Equal((first.TreeSize, first.At), (second.TreeSize, second.At));
        Assert.Equal(first.Signature, second.Signature);
        Assert.True(third.TreeSize > first.TreeSize);
        Assert.Equal(first.Origin, third.Origin);
    }

    [Fact]
    public async Task Everybody_signed_in_may_keep_one()
    {
        var hotel = await host.HotelAsync();
        using var frontDesk = await host.MemberAsync(hotel, "frontDesk");
        using var machine = await host.MachineAsync(hotel, "guests:read");
        using var anonymous = host.Anonymous();

        Assert.True((await frontDesk.Client.CheckpointAsync()).TreeSize > 0);
        Assert.True((await machine.CheckpointAsync()).TreeSize > 0);
        using var nobody = await anonymous.GetAsync("/api/v1/audit/checkpoint");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
