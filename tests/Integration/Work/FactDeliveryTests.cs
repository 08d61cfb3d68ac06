using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Integration.Tests.Work;

/// <summary>Facts reach their reactions, whatever happens to one of them; tried with those that make and close duties.</summary>
[Collection(HostCollection.Name)]
public sealed class FactDeliveryTests(HotelHost host)
{
    private sealed record Stored(string State, int Attempts, string? LastError);

    [Fact]
    public async Task A_fact_nobody_can_read_holds_up_no_other()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var unreadable = await StoreAsync("""{ "hotelId": "Li Ming, 13800000000" }""", 0);

        await host.TellAsync(host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(3)));

        await manager.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", _ => true);
        var stored = await EventuallyAsync(unreadable, row => row.Attempts > 0 && row.LastError is not null);
        Assert.Equal(("pending", "JsonException"), (stored.State, stored.LastError));
    }

    [Fact]
    public async Task A_fact_that_failed_twelve_times_is_given_up()
    {
        var unreadable = await StoreAsync("{}", 11);

        var stored = await EventuallyAsync(unreadable, row => row.State != "pending");

        Assert.Equal("dead", stored.State);
    }

    [Fact]
    public async Task A_fact_that_took_its_process_down_each_time_is_not_tried_again()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var deadly = await StoreAsync(JsonSerializer.Serialize(host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(3)), JsonSerializerOptions.Web), 12);

        var stored = await EventuallyAsync(deadly, row => row.State != "pending");

        Assert.Equal("dead", stored.State);
        Assert.Empty(await manager.ItemsAsync($"/api/v1/duties?hotelId={hotel}"));
    }

    [Fact]
    public async Task A_delivery_whose_process_died_is_made_by_another()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);

        await StoreAsync(JsonSerializer.Serialize(host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(3)), JsonSerializerOptions.Web), 1);

        await manager.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", _ => true);
    }

    [Fact]
    public async Task Deliveries_made_are_forgotten_after_a_week()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var id = await StoreAsync(JsonSerializer.Serialize(host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(30)), JsonSerializerOptions.Web), 0);
        Assert.Equal("done", (await EventuallyAsync(id, row => row.State != "pending")).State);

        host.Clock.Advance(TimeSpan.FromDays(8));

        await WorkGiven.EventuallyAsync<bool>(async () => await FindAsync(id) is null ? true : null, "the delivery is forgotten");
        Assert.Single(await manager.ItemsAsync($"/api/v1/duties?hotelId={hotel}"));
    }

    private async Task<Stored> EventuallyAsync(Guid id, Func<Stored, bool> wanted)
    {
        Stored? found = null;
        await WorkGiven.EventuallyAsync<bool>(async () => (found = await FindAsync(id)) is { } row && wanted(row) ? true : null, "the delivery moved on");
        return found!;
    }

    private async Task<Stored?> FindAsync(Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KernelDb>().FindAsync<Stored>("SELECT state, attempts, last_error FROM kernel_outbox WHERE id = @id", new { id }, CancellationToken.None);
    }

    private async Task<Guid> StoreAsync(string payload, int attempts)
    {
        const string insert =
            """
            INSERT INTO kernel_outbox (id, fact, reaction, payload, state, attempts, next_at, created_at)
            VALUES (@id, 'work.duty-arose', 'work.RecordDuty', @payload, 'pending', @attempts, @now, @now)
            """;
        var id = Guid.CreateVersion7();
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        await db.ExecuteAsync(insert, new { id, payload, attempts, now = host.Clock.GetUtcNow() }, CancellationToken.None);
        await db.CommitAsync(CancellationToken.None);
        return id;
    }
}
