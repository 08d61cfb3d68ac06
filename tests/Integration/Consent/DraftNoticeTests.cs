using System.Net;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Consent;

[Collection(HostCollection.Name)]
public sealed class DraftNoticeTests(HotelHost host)
{
    private const string Route = "/api/v1/consents/notices";

    [Fact]
    public async Task Each_draft_is_the_next_version_and_lacks_nothing_when_complete()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        using var answer = await manager.PostAsync(Route, ConsentGiven.Notice(hotel));
        var second = await manager.PostAsync(Route, ConsentGiven.Notice(hotel), HttpStatusCode.Created);

        await answer.ShouldBeAsync(HttpStatusCode.Created);
        var first = await answer.JsonAsync();
        Assert.Equal($"/api/v1/consents/notices/{first.Id()}", answer.Headers.Location?.ToString());
        Assert.Equal((1, "draft", 0), (first.GetProperty("version").GetInt32(), first.Text("status"), first.GetProperty("missing").GetArrayLength()));
        Assert.Equal(2, second.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_draft_may_lack_parts_and_the_answer_names_them()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        var draft = await manager.PostAsync(Route, new { hotelId = hotel, title = new { zh = "告知书", en = "Notice" }, handler = new { name = "临江饭店" }, purposes = Array.Empty<object>() }, HttpStatusCode.Created);

        Assert.Equal(
            ["body", "handlerContact", "purposes", "retention", "rights"],
            draft.GetProperty("missing").EnumerateArray().Select(each => each.Text("element")));
    }

    [Theory]
    [InlineData("Marketing Mails", "P3Y")]
    [InlineData("marketing", "three years")]
    [InlineData("marketing", "-P1D")]
    [InlineData("marketing", "P99999999Y")]
    [InlineData("marketing", "P9000Y")]
    public async Task A_purpose_needs_a_code_and_a_duration(string code, string retention)
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        using var answer = await manager.PostAsync(Route, ConsentGiven.Notice(hotel, ConsentGiven.Purpose(code, retention: retention)));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.StartsWith("purposes[0].", problem.GetProperty("errors")[0].Text("name"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_code_an_empty_entry_and_an_unknown_basis_are_refused()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        using var repeated = await manager.PostAsync(Route, ConsentGiven.Notice(hotel, ConsentGiven.Purpose("marketing"), ConsentGiven.Purpose("marketing")));
        using var empty = await manager.PostAsync(Route, ConsentGiven.Notice(hotel, [null!, ConsentGiven.Purpose("marketing")]));
        using var basis = await manager.PostAsync(Route, ConsentGiven.Notice(hotel, ConsentGiven.Purpose("marketing", "whim")));

        await repeated.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await empty.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await basis.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
    }

    [Fact]
    public async Task The_same_request_twice_is_one_draft()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var key = Guid.NewGuid().ToString();

        using var first = await manager.PostOnceAsync(Route, key, ConsentGiven.Notice(hotel));
        using var again = await manager.PostOnceAsync(Route, key, ConsentGiven.Notice(hotel));
        using var other = await manager.PostOnceAsync(Route, key, ConsentGiven.Notice(hotel, ConsentGiven.Purpose("wifi")));

        await again.ShouldBeAsync(HttpStatusCode.Created);
        Assert.Equal((await first.JsonAsync()).Id(), (await again.JsonAsync()).Id());
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        await other.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.idempotency-key-reused");
        Assert.Single((await manager.GetJsonAsync(Route)).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Another_hotel_is_not_found()
    {
        using var manager = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);

        using var answer = await manager.PostAsync(Route, ConsentGiven.Notice(await host.HotelAsync()));

        await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "consent.hotel-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var frontDesk = await host.StaffAsync(hotel, "frontDesk");
        using var anonymous = host.Anonymous();

        using var forbidden = await frontDesk.PostAsync(Route, ConsentGiven.Notice(hotel));
        using var nobody = await anonymous.PostAsync(Route, ConsentGiven.Notice(hotel));

        await forbidden.ShouldLackAsync("consents:publish");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
