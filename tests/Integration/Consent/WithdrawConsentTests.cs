using System.Data.Common;
using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Consent;

[Collection(HostCollection.Name)]
public sealed class WithdrawConsentTests(HotelHost host)
{
    [Fact]
    public async Task It_counts_at_once_and_shows_on_the_receipt()
    {
        using var scene = await host.ConsentSceneAsync();
        using var machine = await host.MachineAsync(scene.Hotel, "consents:check");
        var receipt = (await scene.Manager.DecideAsync(scene.Notice, scene.Guest)).Id();
        Assert.True((await machine.CheckAsync(scene.Guest)).GetProperty("allowed").GetBoolean());

        var withdrawn = await scene.Manager.PostAsync(Route(receipt), new { reason = "changed my mind" }, HttpStatusCode.OK);

        var check = await machine.CheckAsync(scene.Guest);
        Assert.Equal((false, "withdrawn", receipt), (check.GetProperty("allowed").GetBoolean(), check.Text("reason"), check.Id("receiptId")));
        var listed = Assert.Single((await scene.Manager.GetJsonAsync($"/api/v1/consents/receipts?guestId={scene.Guest}")).GetProperty("items").EnumerateArray());
        Assert.Equal(withdrawn.Text("withdrawnAt"), listed.Text("withdrawnAt"));
        Assert.True(listed.GetProperty("granted").GetBoolean());
        var entry = (await scene.Manager.GetJsonAsync($"/api/v1/audit/entries?guestId={scene.Guest}&action=consent.withdrawn")).GetProperty("items");
        Assert.Equal(1, entry.GetArrayLength());
    }

    [Fact]
    public async Task No_body_is_needed()
    {
        using var scene = await host.ConsentSceneAsync();
        var receipt = (await scene.Manager.DecideAsync(scene.Notice, scene.Guest)).Id();

        using var answer = await scene.Manager.PostAsync(new Uri(Route(receipt), UriKind.Relative), null);

        await answer.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal("withdrawn", (await scene.Manager.CheckAsync(scene.Guest)).Text("reason"));
    }

    [Fact]
    public async Task Who_withdrew_may_consent_anew()
    {
        using var scene = await host.ConsentSceneAsync();
        await scene.Manager.PostAsync(Route((await scene.Manager.DecideAsync(scene.Notice, scene.Guest)).Id()), new { }, HttpStatusCode.OK);

        await scene.Manager.DecideAsync(scene.Notice, scene.Guest);

        Assert.Equal("granted", (await scene.Manager.CheckAsync(scene.Guest)).Text("reason"));
    }

    [Fact]
    public async Task A_refusal_a_replaced_decision_and_one_withdrawn_already_cannot_be_withdrawn()
    {
        using var scene = await host.ConsentSceneAsync();
        var refusal = (await scene.Manager.DecideAsync(scene.Notice, scene.Guest, granted: false)).Id();
        using var ofRefusal = await scene.Manager.PostAsync(Route(refusal), new { });
        var consent = (await scene.Manager.DecideAsync(scene.Notice, scene.Guest)).Id();
        using var ofReplaced = await scene.Manager.PostAsync(Route(refusal), new { });
        await scene.Manager.PostAsync(Route(consent), new { }, HttpStatusCode.OK);
        using var twice = await scene.Manager.PostAsync(Route(consent), new { });

        await ofRefusal.ShouldBeProblemAsync(HttpStatusCode.Conflict, "consent.not-in-force");
        await ofReplaced.ShouldBeProblemAsync(HttpStatusCode.Conflict, "consent.not-in-force");
        await twice.ShouldBeProblemAsync(HttpStatusCode.Conflict, "consent.not-in-force");
    }

    [Theory]
    [InlineData("UPDATE consent_withdrawal SET reason = NULL")]
    [InlineData("DELETE FROM consent_withdrawal")]
    public async Task Not_even_the_database_lets_a_withdrawal_be_altered(string statement)
    {
        using var scene = await host.ConsentSceneAsync();
        var receipt = (await scene.Manager.DecideAsync(scene.Notice, scene.Guest)).Id();
        await scene.Manager.PostAsync(Route(receipt), new { }, HttpStatusCode.OK);

        await Assert.ThrowsAnyAsync<DbException>(() => host.ExecuteAsync($"{statement} WHERE receipt_id = @receipt", new { receipt }));

        Assert.Equal("withdrawn", (await scene.Manager.CheckAsync(scene.Guest)).Text("reason"));
    }

    [Fact]
    public async Task An_unknown_receipt_and_one_of_another_hotel_are_not_found_and_a_novel_is_no_reason()
    {
        using var scene = await host.ConsentSceneAsync();
        using var other = await host.ConsentSceneAsync();
        var receipt = (await scene.Manager.DecideAsync(scene.Notice, scene.Guest)).Id();

        using var unknown = await scene.Manager.PostAsync(Route(Guid.NewGuid()), new { });
        using var foreign = await other.Manager.PostAsync(Route(receipt), new { });
        using var novel = await scene.Manager.PostAsync(Route(receipt), new { reason = new string('x', 401) });

        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "consent.receipt-unknown");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "consent.receipt-unknown");
        await novel.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Equal("granted", (await scene.Manager.CheckAsync(scene.Guest)).Text("reason"));
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "consents:check");

        using var answer = await machine.PostAsync(Route(Guid.NewGuid()), new { });

        await answer.ShouldLackAsync("consents:write");
    }

    private static string Route(Guid receipt) => $"/api/v1/consents/receipts/{receipt}/withdraw";
}
