using System.Net;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Consent;

[Collection(HostCollection.Name)]
public sealed class CheckConsentsTests(HotelHost host)
{
    private const string Route = "/api/v1/consents/check";

    [Fact]
    public async Task Five_hundred_answers_come_in_the_order_of_the_questions()
    {
        using var scene = await host.ConsentSceneAsync();
        var refuser = await scene.Manager.GuestAsync(scene.Hotel);
        await scene.Manager.DecideAsync(scene.Notice, scene.Guest);
        await scene.Manager.DecideAsync(scene.Notice, refuser, granted: false);
        (object Check, string Reason)[] kinds =
        [
            (new { guestId = scene.Guest, purpose = "marketing" }, "granted"),
            (new { guestId = refuser, purpose = "marketing" }, "refused"),
            (new { guestId = refuser, purpose = "registration" }, "legalBasis"),
            (new { guestId = Guid.NewGuid(), purpose = "marketing" }, "unknownGuest"),
            (new { guestId = scene.Guest, purpose = "selling" }, "unknownPurpose"),
        ];
        var asked = Enumerable.Range(0, 500).Select(i => kinds[i * 7 / 3 % kinds.Length]).ToList();
        using var machine = await host.MachineAsync(scene.Hotel, "consents:check");

        var answer = await machine.PostAsync(Route, new { checks = asked.Select(each => each.Check) }, HttpStatusCode.OK);

        Assert.Equal(asked.Select(each => each.Reason), answer.GetProperty("results").EnumerateArray().Select(result => result.Text("reason")));
    }

    [Fact]
    public async Task One_bad_item_never_fails_the_others()
    {
        using var scene = await host.ConsentSceneAsync();
        using var other = await host.ConsentSceneAsync();
        await scene.Manager.DecideAsync(scene.Notice, scene.Guest);
        var good = new { guestId = scene.Guest, purpose = "marketing" };
        object?[] checks =
        [
            good, new { }, null, new { guestId = "no id", purpose = "marketing" }, new { guestId = 7, purpose = "marketing" }, "marketing",
            new { guestId = other.Guest, purpose = "marketing" }, new { guestId = scene.Guest, purpose = (string?)null }, new { guestId = scene.Guest, purpose = 7 },
            new { hotelId = scene.Hotel, purpose = "marketing" }, new { guestId = scene.Guest, purpose = "marketing", more = true }, good,
        ];

        var answer = await scene.Manager.PostAsync(Route, new { checks }, HttpStatusCode.OK);

        Assert.Equal(
            [
                "granted", "unknownGuest", "unknownGuest", "unknownGuest", "unknownGuest", "unknownGuest",
                "unknownGuest", "unknownPurpose", "unknownPurpose",
                "unknownGuest", "granted", "granted",
            ],
            answer.GetProperty("results").EnumerateArray().Select(result => result.Text("reason")));
    }

    [Fact]
    public async Task None_and_more_than_five_hundred_are_refused()
    {
        using var machine = await host.MachineAsync(await host.HotelAsync(), "consents:check");

        using var tooMany = await machine.PostAsync(Route, new { checks = Enumerable.Range(0, 501).Select(_ => new { guestId = Guid.NewGuid(), purpose = "marketing" }) });
        using var none = await machine.PostAsync(Route, new { checks = Array.Empty<object>() });
        using var absent = await machine.PostAsync(Route, new { });

        var problem = await tooMany.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Equal("checks", problem.GetProperty("errors")[0].Text("name"));
        await none.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await absent.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var outsider = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Outsider);

        using var answer = await outsider.PostAsync(Route, new { checks = new[] { new { guestId = Guid.NewGuid(), purpose = "marketing" } } });

        await answer.ShouldLackAsync("consents:check");
    }
}
