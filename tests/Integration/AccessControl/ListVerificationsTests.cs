using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ListVerificationsTests(HotelHost host)
{
    [Fact]
    public async Task The_newest_comes_first_and_says_what_it_found()
    {
        using var auditor = await host.MemberAsync(await host.HotelAsync(), "auditor");
        var older = await auditor.Client.VerifyAuditAsync();
        var newer = await auditor.Client.VerifyAuditAsync();

        var listed = (await auditor.Client.AllAsync("/api/v1/audit/verifications")).Select(verification => verification.Text("id")).ToList();

        Assert.InRange(listed.IndexOf(newer.Text("id")), 0, listed.IndexOf(older.Text("id")) - 1);
        Assert.Matches("^[0-9a-f]{64}$", newer.Text("rootHash"));
        Assert.True(newer.GetProperty("treeSize").GetInt64() > older.GetProperty("treeSize").GetInt64());
    }

    [Fact]
    public async Task A_foreign_cursor_and_an_unknown_order_are_refused()
    {
        using var administrator = await host.AdministratorAsync();

        using var cursor = await administrator.GetAsync("/api/v1/audit/verifications?cursor=abc");
        using var sort = await administrator.GetAsync("/api/v1/audit/verifications?sort=rootHash");

        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.Client.GetAsync("/api/v1/audit/verifications");

        await answer.ShouldLackAsync("audit:read");
    }
}
