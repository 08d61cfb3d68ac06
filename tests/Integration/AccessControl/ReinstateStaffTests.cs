using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ReinstateStaffTests(HotelHost host)
{
    [Fact]
    public async Task A_reinstated_person_signs_in_again_with_the_positions_that_still_hold()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await SuspendedAsync(hotel);

        using var reinstated = await manager.Client.PostAsync($"/api/v1/staff/{member.Id}/reinstate", new { });

        await reinstated.ShouldBeAsync(HttpStatusCode.OK);
        using var oldSession = await member.Client.GetAsync("/api/v1/me");
        await oldSession.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
        using var again = await host.SignInAsync(member.Email, Member.Password);
        using var guests = await again.GetAsync("/api/v1/guests");
        await guests.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Single(await AuditedAsync(member.Id));
    }

    [Fact]
    public async Task Who_is_not_suspended_cannot_be_reinstated_nor_can_oneself()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var member = await host.MemberAsync(hotel, "frontDesk");

        using var active = await manager.Client.PostAsync($"/api/v1/staff/{member.Id}/reinstate", new { });
        using var self = await manager.Client.PostAsync($"/api/v1/staff/{manager.Id}/reinstate", new { });

        await active.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.wrong-state");
        await self.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.own-account");
    }

    [Fact]
    public async Task Nobody_gives_back_more_than_they_hold()
    {
        var hotel = await host.HotelAsync();
        using var hr = await host.MemberAsync(hotel, "hrManager");
        using var member = await SuspendedAsync(hotel);

        using var answer = await hr.Client.PostAsync($"/api/v1/staff/{member.Id}/reinstate", new { });

        await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
    }

    [Fact]
    public async Task People_of_another_hotel_are_not_there()
    {
        using var manager = await host.MemberAsync(await host.HotelAsync(), "generalManager");
        using var stranger = await SuspendedAsync(await host.HotelAsync());

        using var foreign = await manager.Client.PostAsync($"/api/v1/staff/{stranger.Id}/reinstate", new { });

        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.Client.PostAsync($"/api/v1/staff/{Guid.NewGuid()}/reinstate", new { });

        await answer.ShouldLackAsync("staff:write");
    }

    private async Task<Member> SuspendedAsync(Guid hotel)
    {
        var member = await host.MemberAsync(hotel, "frontDesk");
        using var administrator = await host.AdministratorAsync();
        using var suspended = await administrator.PostAsync($"/api/v1/staff/{member.Id}/suspend", new { });
        await suspended.ShouldBeAsync(HttpStatusCode.OK);
        return member;
    }

    private async Task<IReadOnlyList<System.Text.Json.JsonElement>> AuditedAsync(Guid person)
    {
        using var administrator = await host.AdministratorAsync();
        return await administrator.AllAsync($"/api/v1/audit/entries?guestId={person}&action=person.reinstated");
    }
}
