using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class VerifyAuditLogTests(HotelHost host)
{
    [Fact]
    public async Task The_whole_log_is_verified_and_the_finding_is_audited_itself()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var administrator = await host.AdministratorAsync();
        var checkpoint = await manager.Client.CheckpointAsync();

        var verification = await manager.Client.VerifyAuditAsync();

        Assert.True(verification.GetProperty("intact").GetBoolean(), verification.ToString());
        Assert.Null(verification.Text("fault"));
        Assert.True(verification.GetProperty("treeSize").GetInt64() > checkpoint.TreeSize);
        Assert.True(verification.GetProperty("checkpoints").GetInt64() >= 1);
        var size = verification.GetProperty("treeSize").GetInt64();
        Assert.Equal(Convert.ToHexStringLower(Rfc6962.Root(await administrator.LeavesAsync(size))), verification.Text("rootHash"));
        Assert.Single(await administrator.AllAsync($"/api/v1/audit/entries?guestId={verification.Text("id")}&action=auditLog.verified"));
    }

    [Fact]
    public async Task The_same_request_twice_is_one_verification()
    {
        using var administrator = await host.AdministratorAsync();
        administrator.DefaultRequestHeaders.Add("Idempotency-Key", Guid.NewGuid().ToString());

        using var first = await administrator.PostAsync("/api/v1/audit/verify", new { });
        using var second = await administrator.PostAsync("/api/v1/audit/verify", new { });

        await second.ShouldBeAsync(HttpStatusCode.Accepted);
        Assert.Equal((await first.JsonAsync()).Text("jobId"), (await second.JsonAsync()).Text("jobId"));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var counsel = await host.MemberAsync(await host.HotelAsync(), "legalCounsel");
        using var anonymous = host.Anonymous();

        using var answer = await counsel.Client.PostAsync("/api/v1/audit/verify", new { });
        using var nobody = await anonymous.PostAsync("/api/v1/audit/verify", new { });

        await answer.ShouldLackAsync("audit:verify");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
