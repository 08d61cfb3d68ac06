using System.Net;
using System.Net.Http.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

[Collection(HostCollection.Name)]
public sealed class CreateDutyTests(HotelHost host)
{
    private static object Body(Guid hotelId, Guid? ownerId = null, string? ownerPosition = null) => new
    {
        hotelId,
        title = new { zh = "检查碎纸机", en = "Check the shredder" },
        dueAt = "2031-03-01T08:00:00Z",
        ownerId,
        ownerPosition,
    };

    [Fact]
    public async Task A_duty_given_to_a_person_is_theirs()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var owner = await host.ColleagueAsync(hotel, WorkGiven.Desk);

        using var made = await manager.PostAsJsonAsync("/api/v1/duties", Body(hotel, owner.Id));

        await made.ShouldBeAsync(HttpStatusCode.Created);
        var id = (await made.JsonAsync()).GetProperty("id").GetGuid();
        Assert.Equal($"/api/v1/duties/{id}", made.Headers.Location?.ToString());
        var duty = Assert.Single(await owner.Client.ItemsAsync("/api/v1/duties?mine=true"));
        Assert.Equal(id, duty.GetProperty("id").GetGuid());
        Assert.Equal("检查碎纸机", duty.GetProperty("title").GetProperty("zh").GetString());
        Assert.Equal("2031-03-01T08:00:00.000Z", duty.GetProperty("dueAt").GetString());
        Assert.Equal(owner.Id, duty.GetProperty("ownerId").GetGuid());
        Assert.Equal("open", duty.GetProperty("state").GetString());
        Assert.Equal("Work", duty.GetProperty("source").GetString());
    }

    [Fact]
    public async Task The_same_request_twice_is_one_duty()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var key = Guid.NewGuid().ToString();
        var body = Body(hotel, ownerPosition: WorkGiven.Desk);

        using var first = await SendAsync(manager, key, body);
        using var second = await SendAsync(manager, key, body);

        Assert.Equal((await first.JsonAsync()).GetProperty("id").GetGuid(), (await second.JsonAsync()).GetProperty("id").GetGuid());
        Assert.Single(await manager.ItemsAsync($"/api/v1/duties?hotelId={hotel}"));
    }

    [Fact]
    public async Task An_owner_is_one_person_or_one_position()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);

        using var both = await manager.PostAsJsonAsync("/api/v1/duties", Body(hotel, Guid.NewGuid(), WorkGiven.Desk));
        using var none = await manager.PostAsJsonAsync("/api/v1/duties", Body(hotel));
        using var odd = await manager.PostAsJsonAsync("/api/v1/duties", Body(hotel, ownerPosition: "front desk!"));

        await both.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        await none.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        var problem = await odd.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Equal("ownerPosition", problem.GetProperty("errors")[0].GetProperty("name").GetString());
        Assert.Empty(await manager.ItemsAsync($"/api/v1/duties?hotelId={hotel}"));
    }

    [Fact]
    public async Task Nobody_of_another_house_is_given_a_duty_here()
    {
        var hotel = await host.HotelAsync();
        var other = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var stranger = await host.ColleagueAsync(other, WorkGiven.Desk);

        using var elsewhere = await manager.PostAsJsonAsync("/api/v1/duties", Body(hotel, stranger.Id));
        using var foreign = await manager.PostAsJsonAsync("/api/v1/duties", Body(other, stranger.Id));

        await elsewhere.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "work.owner-elsewhere");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "work.no-hotel");
        Assert.Empty(await stranger.Client.ItemsAsync("/api/v1/duties?mine=true"));
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var desk = await host.StaffAsync(hotel, WorkGiven.Desk);

        using var forbidden = await desk.PostAsJsonAsync("/api/v1/duties", Body(hotel, ownerPosition: WorkGiven.Desk));

        var problem = await forbidden.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Equal("duties:manage", problem.GetProperty("permission").GetString());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string key, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/duties") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }
}
