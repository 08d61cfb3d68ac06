using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Consent;

[Collection(HostCollection.Name)]
public sealed class PublishNoticeTests(HotelHost host)
{
    [Fact]
    public async Task The_new_version_is_in_force_the_old_one_superseded_and_only_changed_purposes_are_asked_again()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var first = await manager.NoticeAsync(hotel, ConsentGiven.Purpose("marketing"), ConsentGiven.Purpose("profiling"), ConsentGiven.Purpose("gone"));
        var second = await DraftAsync(manager, ConsentGiven.Notice(hotel, ConsentGiven.Purpose("marketing"), ConsentGiven.Purpose("profiling", english: "Profiles of stays"), ConsentGiven.Purpose("wifi")));

        var published = await PublishedAsync(manager, second);

        Assert.Equal((second, 2, "published"), (published.Id(), published.GetProperty("version").GetInt32(), published.Text("status")));
        Assert.Equal(["profiling", "wifi"], published.GetProperty("changedPurposes").EnumerateArray().Select(code => code.GetString()!).Order());
        Assert.Equal(("superseded", "published"), (await StatusAsync(manager, first), await StatusAsync(manager, second)));
        var guest = await manager.GuestAsync(hotel);
        Assert.Equal("unknownPurpose", (await manager.CheckAsync(guest, "gone")).Text("reason"));
    }

    [Fact]
    public async Task No_body_is_needed()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var id = await DraftAsync(manager, ConsentGiven.Notice(hotel));

        using var answer = await manager.PostAsync(new Uri($"/api/v1/consents/notices/{id}/publish", UriKind.Relative), null);

        await answer.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal("published", await StatusAsync(manager, id));
    }

    [Fact]
    public async Task A_notice_of_nothing_is_refused_with_each_element_the_law_asks_for()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var id = await DraftAsync(manager, new { hotelId = hotel, purposes = Array.Empty<object>() });

        using var answer = await PublishAsync(manager, id);

        var missing = await MissingAsync(answer);
        Assert.Equal(["title", "body", "handlerName", "handlerContact", "purposes", "retention", "rights"], missing.Select(each => each.Text("element")));
        // The product wants a title and a text; for the rest the law data names its source.
        Assert.All(missing.Take(2), each => Assert.False(each.TryGetProperty("source", out _)));
        Assert.All(missing.Skip(2), each => Assert.Contains("17", each.GetProperty("source").Text("en"), StringComparison.Ordinal));
        Assert.Equal("draft", await StatusAsync(manager, id));
    }

    [Fact]
    public async Task Both_languages_are_asked_for_and_what_a_purpose_lacks_is_named_with_it()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var id = await DraftAsync(manager, new
        {
            hotelId = hotel,
            title = new { zh = "告知书", en = " " },
            body = new { zh = "正文", en = "Body" },
            handler = new { name = "临江饭店", contact = "0571-88888888" },
            retention = new { zh = "三年", en = "Three years" },
            rights = new { zh = "查阅", en = "Access" },
            purposes = new object[]
            {
                new { code = "bare", basis = "consent", sensitive = false },
                new { code = "vague", name = new { zh = "模糊", en = "Vague" }, basis = "consent", categories = Array.Empty<string>(), sensitive = true, retention = "P1Y" },
                ConsentGiven.Purpose("whole"),
            },
        });

        using var answer = await PublishAsync(manager, id);

        Assert.Equal(
            [("title", null), ("purposeName", "bare"), ("purposeCategories", "bare"), ("purposeCategories", "vague"), ("purposeRetention", "bare")],
            (await MissingAsync(answer)).Select(each => (each.Text("element"), each.TryGetProperty("purpose", out var purpose) ? purpose.GetString() : null)));
    }

    [Fact]
    public async Task A_notice_in_force_or_superseded_is_not_published_again()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var old = await manager.NoticeAsync(hotel);
        var current = await manager.NoticeAsync(hotel);

        using var again = await PublishAsync(manager, current);
        using var back = await PublishAsync(manager, old);

        await again.ShouldBeProblemAsync(HttpStatusCode.Conflict, "consent.notice-not-draft");
        await back.ShouldBeProblemAsync(HttpStatusCode.Conflict, "consent.notice-not-draft");
        Assert.Equal(("superseded", "published"), (await StatusAsync(manager, old), await StatusAsync(manager, current)));
    }

    [Fact]
    public async Task A_draft_older_than_the_notice_in_force_is_refused()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var stale = await DraftAsync(manager, ConsentGiven.Notice(hotel, ConsentGiven.Purpose("marketing", english: "Offers by telephone")));
        var current = await manager.NoticeAsync(hotel);
        var guest = await manager.GuestAsync(hotel);
        await manager.DecideAsync(current, guest);

        using var answer = await PublishAsync(manager, stale);

        await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "consent.notice-outdated");
        Assert.Equal("published", await StatusAsync(manager, current));
        Assert.Equal("granted", (await manager.CheckAsync(guest)).Text("reason"));
    }

    [Fact]
    public async Task An_unknown_notice_and_one_of_another_hotel_are_not_found()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        var id = await DraftAsync(manager, ConsentGiven.Notice(hotel));

        using var unknown = await PublishAsync(manager, Guid.NewGuid());
        using var foreign = await PublishAsync(elsewhere, id);

        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "consent.notice-unknown");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "consent.notice-unknown");
        Assert.Equal("draft", await StatusAsync(manager, id));
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.StaffAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await PublishAsync(frontDesk, Guid.NewGuid());

        await answer.ShouldLackAsync("consents:publish");
    }

    private static async Task<Guid> DraftAsync(HttpClient client, object notice) => (await client.PostAsync("/api/v1/consents/notices", notice, HttpStatusCode.Created)).Id();

    private static Task<HttpResponseMessage> PublishAsync(HttpClient client, Guid id) => client.PostAsync($"/api/v1/consents/notices/{id}/publish", new { });

    private static Task<JsonElement> PublishedAsync(HttpClient client, Guid id) => client.PostAsync($"/api/v1/consents/notices/{id}/publish", new { }, HttpStatusCode.OK);

    private static async Task<IReadOnlyList<JsonElement>> MissingAsync(HttpResponseMessage answer) =>
        [.. (await answer.ShouldBeProblemAsync(HttpStatusCode.Conflict, "consent.notice-incomplete")).GetProperty("missing").EnumerateArray()];

    private static async Task<string?> StatusAsync(HttpClient client, Guid id) =>
        (await client.GetJsonAsync("/api/v1/consents/notices?limit=200")).GetProperty("items").EnumerateArray().Single(notice => notice.Id() == id).Text("status");
}
