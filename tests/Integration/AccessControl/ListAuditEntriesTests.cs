using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ListAuditEntriesTests(HotelHost host)
{
    [Fact]
    public async Task A_reveal_is_found_by_guest_person_and_action_with_its_purpose()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        using var desk = await host.MemberAsync(hotel, "frontDesk");
        var guest = await desk.Client.GuestAsync(hotel);
        using var revealed = await desk.Client.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields = new[] { "phone" }, purpose = "call about luggage" });
        await revealed.ShouldBeAsync(HttpStatusCode.OK);
        var sequence = (await revealed.JsonAsync()).GetProperty("auditSequence").GetInt64();

        foreach (var filter in new[] { $"guestId={guest}&action=guest.revealed", $"actor={desk.Id}&hotelId={hotel}&action=guest.revealed" })
        {
            var entry = Assert.Single(await manager.Client.AllAsync($"/api/v1/audit/entries?{filter}"));
            Assert.Equal(sequence, entry.GetProperty("sequence").GetInt64());
            Assert.Equal(("guest.revealed", "call about luggage", hotel), (entry.Text("action"), entry.Text("purpose"), entry.GetProperty("hotelId").GetGuid()));
            Assert.Equal(("person", desk.Id, "李明"), (entry.GetProperty("actor").Text("kind"), entry.GetProperty("actor").Id(), entry.GetProperty("actor").Text("name")));
            Assert.Equal(("guest", guest), (entry.GetProperty("subject").Text("kind"), entry.GetProperty("subject").Id()));
            Assert.Equal(entry.Text("leafHash"), Convert.ToHexStringLower(Rfc6962.Leaf(entry.Text("leaf")!)));
            using var leaf = JsonDocument.Parse(entry.Text("leaf")!);
            Assert.Equal((sequence, "guest.revealed"), (leaf.RootElement.GetProperty("sequence").GetInt64(), leaf.RootElement.GetProperty("action").GetString()));
            Assert.DoesNotContain("1380000", entry.ToString().Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_span_of_time_holds_what_was_done_in_it_newest_first()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        await manager.Client.GuestAsync(hotel);
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        var from = host.Clock.GetUtcNow();
        var (second, third) = (await manager.Client.GuestAsync(hotel), await manager.Client.GuestAsync(hotel));
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        var to = host.Clock.GetUtcNow();
        await manager.Client.GuestAsync(hotel);

        var span = await manager.Client.AllAsync($"/api/v1/audit/entries?hotelId={hotel}&action=guest.created&from={from:yyyy-MM-ddTHH:mm:ss.fffZ}&to={to:yyyy-MM-ddTHH:mm:ss.fffZ}");

        Assert.Equal([third, second], span.Select(entry => entry.GetProperty("subject").Id()));
    }

    [Fact]
    public async Task A_hotel_s_reader_sees_neither_other_hotels_nor_what_belongs_to_none()
    {
        var (hotel, other) = (await host.HotelAsync(), await host.HotelAsync());
        using var auditor = await host.MemberAsync(hotel, "auditor");
        using var administrator = await host.AdministratorAsync();
        var guest = await administrator.GuestAsync(other);

        var own = await auditor.Client.AllAsync("/api/v1/audit/entries");

        Assert.NotEmpty(own);
        Assert.All(own, entry => Assert.Equal(hotel, entry.GetProperty("hotelId").GetGuid()));
        Assert.Empty(await auditor.Client.AllAsync($"/api/v1/audit/entries?hotelId={other}"));
        Assert.Empty(await auditor.Client.AllAsync($"/api/v1/audit/entries?guestId={guest}"));
        Assert.Single(await administrator.AllAsync($"/api/v1/audit/entries?guestId={guest}"));
        Assert.NotEmpty(await administrator.AllAsync($"/api/v1/audit/entries?actor={auditor.Id}&action=session.opened"));
    }

    [Fact]
    public async Task Pages_hold_every_entry_once_and_a_spreadsheet_holds_them_all()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.MemberAsync(hotel, "generalManager");
        for (var i = 0; i < 5; i++)
        {
            await manager.Client.GuestAsync(hotel);
        }

        var url = $"/api/v1/audit/entries?hotelId={hotel}&action=guest.created&limit=2";
        var sequences = new List<long>();
        for (var cursor = ""; cursor is not null;)
        {
            var page = await manager.Client.GetJsonAsync($"{url}&count=true{cursor}");
            Assert.Equal(5, page.GetProperty("total").GetInt32());
            sequences.AddRange(page.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("sequence").GetInt64()));
            cursor = page.Text("nextCursor") is { } next ? $"&cursor={next}" : null;
        }

        Assert.Equal(sequences.Distinct().OrderDescending(), sequences);
        Assert.Equal(5, sequences.Count);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Accept.ParseAdd("text/csv");
        using var sheet = await manager.Client.SendAsync(request);
        Assert.Equal("text/csv", sheet.Content.Headers.ContentType?.MediaType);
        var lines = (await sheet.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("sequence,at,hotelId,actor,action", lines[0], StringComparison.Ordinal);
        Assert.Equal(sequences.Select(sequence => $"{sequence}"), lines.Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task A_foreign_cursor_an_unknown_order_and_malformed_filters_are_refused()
    {
        using var administrator = await host.AdministratorAsync();

        using var cursor = await administrator.GetAsync("/api/v1/audit/entries?cursor=abc");
        using var sort = await administrator.GetAsync("/api/v1/audit/entries?sort=leaf");
        using var guest = await administrator.GetAsync("/api/v1/audit/entries?guestId=13800001234");

        await cursor.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-cursor");
        await sort.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.bad-sort");
        var problem = await guest.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.DoesNotContain("13800001234", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.MemberAsync(await host.HotelAsync(), "frontDesk");
        using var anonymous = host.Anonymous();

        using var answer = await frontDesk.Client.GetAsync("/api/v1/audit/entries");
        using var nobody = await anonymous.GetAsync("/api/v1/audit/entries");

        await answer.ShouldLackAsync("audit:read");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
