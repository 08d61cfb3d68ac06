using System.Net;
using System.Net.Http.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class CreateStaffTests(HotelHost host)
{
    [Fact]
    public async Task A_manager_adds_a_colleague_who_can_sign_in_and_the_act_is_audited()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var anonymous = host.Anonymous();
        var email = AccessGiven.NewEmail();

        using var made = await manager.Client.PostAsync("/api/v1/staff", Body(email, hotel, "frontDesk"));

        await made.ShouldBeAsync(HttpStatusCode.Created);
        var id = (await made.JsonAsync()).Id();
        using var login = await anonymous.LoginAsync(email);
        await login.ShouldBeAsync(HttpStatusCode.OK);
        var entry = Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?hotelId={hotel}&guestId={id}&action=person.created"));
        Assert.Equal(manager.Id, entry.GetProperty("actor").Id());
        Assert.DoesNotContain(email, entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_taken_in_whatever_case_is_refused()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");

        using var again = await manager.Client.PostAsync("/api/v1/staff", Body(manager.Email.ToUpperInvariant(), hotel, "frontDesk"));

        var problem = await again.ShouldBeProblemAsync(HttpStatusCode.Conflict, "access-control.email-taken");
        Assert.Equal("email", problem.GetProperty("errors")[0].Text("name"));
    }

    [Fact]
    public async Task The_same_request_twice_is_one_person()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        manager.Client.DefaultRequestHeaders.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var body = Body(AccessGiven.NewEmail(), hotel, "frontDesk");

        using var first = await manager.Client.PostAsync("/api/v1/staff", body);
        using var second = await manager.Client.PostAsync("/api/v1/staff", body);

        await second.ShouldBeAsync(HttpStatusCode.Created);
        Assert.Equal((await first.JsonAsync()).Text("id"), (await second.JsonAsync()).Text("id"));
    }

    [Fact]
    public async Task Nobody_gives_more_than_they_hold()
    {
        var hotel = await host.HotelAsync();
        using var hr = await host.MemberAsync(hotel, "hrManager");
        using var manager = await host.MemberAsync(hotel, "generalManager");

        using var beyond = await hr.Client.PostAsync("/api/v1/staff", Body(AccessGiven.NewEmail(), hotel, "frontDesk"));
        using var everywhere = await manager.Client.PostAsync("/api/v1/staff", Body(AccessGiven.NewEmail(), null, "frontDesk"));
        using var within = await hr.Client.PostAsync("/api/v1/staff", Body(AccessGiven.NewEmail(), hotel, "hrManager"));

        await beyond.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
        await everywhere.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "access-control.beyond-own");
        await within.ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_position_must_exist_and_the_administrator_s_is_for_all_hotels()
    {
        var hotel = await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();

        using var unknown = await administrator.PostAsync("/api/v1/staff", Body(AccessGiven.NewEmail(), hotel, "butler"));
        using var atHotel = await administrator.PostAsync("/api/v1/staff", Body(AccessGiven.NewEmail(), hotel, "administrator"));
        using var everywhere = await administrator.PostAsync("/api/v1/staff", Body(AccessGiven.NewEmail(), null, "auditor"));

        await unknown.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "access-control.unknown-position");
        await atHotel.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "access-control.platform-only");
        await everywhere.ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Another_hotel_is_not_there()
    {
        using var manager = await host.MemberAsync(await host.HotelAsync(), "generalManager");
        using var administrator = await host.AdministratorAsync();
        var other = await host.HotelAsync();

        using var foreign = await manager.Client.PostAsync("/api/v1/staff", Body(AccessGiven.NewEmail(), other, "frontDesk"));
        using var none = await administrator.PostAsync("/api/v1/staff", Body(AccessGiven.NewEmail(), Guid.NewGuid(), "frontDesk"));

        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
        await none.ShouldBeProblemAsync(HttpStatusCode.NotFound, "request.not-found");
    }

    [Fact]
    public async Task Missing_and_malformed_members_are_named_without_echo()
    {
        var hotel = await host.HotelAsync();
        using var administrator = await host.AdministratorAsync();

        using var missing = await administrator.PostAsJsonAsync("/api/v1/staff", new { name = "李明" });
        using var address = await administrator.PostAsync("/api/v1/staff", Body("no address", hotel, "frontDesk"));
        using var language = await administrator.PostAsync("/api/v1/staff", new { name = "李明", email = AccessGiven.NewEmail(), positionCode = "frontDesk", hotelId = hotel, password = Member.Password, language = "tlh" });
        using var brief = await administrator.PostAsync("/api/v1/staff", new { name = "李明", email = AccessGiven.NewEmail(), positionCode = "frontDesk", hotelId = hotel, password = "eleven chr." });
        using var telling = await administrator.PostAsync("/api/v1/staff", new { name = "李明", email = "li.ming@example.com", positionCode = "frontDesk", hotelId = hotel, password = "my name is Li.Ming" });

        var problem = await missing.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Contains("email", problem.GetProperty("errors").ToString(), StringComparison.Ordinal);
        foreach (var (answer, name) in new[] { (address, "email"), (language, "language"), (brief, "password"), (telling, "password") })
        {
            problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
            Assert.Equal(name, problem.GetProperty("errors")[0].Text("name"));
        }

        Assert.DoesNotContain("Ming", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var frontDesk = await host.MemberAsync(hotel, "frontDesk");
        using var machine = await host.MachineAsync(hotel, "guests:write");
        using var anonymous = host.Anonymous();
        var body = Body(AccessGiven.NewEmail(), hotel, "frontDesk");

        using var forbidden = await frontDesk.Client.PostAsync("/api/v1/staff", body);
        using var machineAnswer = await machine.PostAsync("/api/v1/staff", body);
        using var nobody = await anonymous.PostAsync("/api/v1/staff", body);

        await forbidden.ShouldLackAsync("staff:write");
        await machineAnswer.ShouldLackAsync("staff:write");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    private static object Body(string email, Guid? hotelId, string positionCode) => new { name = "李明", email, positionCode, hotelId, password = Member.Password };
}
