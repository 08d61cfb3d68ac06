using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HotelPrivacy.Contracts.Work;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Messaging;
using HotelPrivacy.Kernel.Slices;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Integration.Tests.Work;

/// <summary>A member of staff: signed in, and known by id and address.</summary>
public sealed record Colleague(HttpClient Client, Guid Id, string Email);

/// <summary>What the tests of jobs, duties and notifications start from.</summary>
public static class WorkGiven
{
    public const string Manager = "generalManager";
    public const string Desk = "frontDesk";
    private const string Password = "a long enough passphrase 7";

    public static async Task<Colleague> ColleagueAsync(this HotelHost host, Guid hotelId, string positionCode)
    {
        using var administrator = await host.AdministratorAsync();
        var email = $"{positionCode}.{Guid.NewGuid():N}@example.com".ToLowerInvariant();
        using var made = await administrator.PostAsJsonAsync("/api/v1/staff", new { hotelId, name = "李明", email, positionCode, password = Password });
        await made.ShouldBeAsync(HttpStatusCode.Created);
        return new Colleague(await host.SignInAsync(email, Password), (await made.JsonAsync()).GetProperty("id").GetGuid(), email);
    }

    /// <summary>A duty given by a manager, due so long from now.</summary>
    public static async Task<Guid> DutyAsync(this HttpClient manager, Guid hotelId, DateTimeOffset dueAt, Guid? ownerId = null, string? ownerPosition = null, string title = "Check the shredder")
    {
        using var made = await manager.PostAsJsonAsync("/api/v1/duties", new { hotelId, title = new { zh = "检查碎纸机", en = title }, dueAt, ownerId, ownerPosition });
        await made.ShouldBeAsync(HttpStatusCode.Created);
        return (await made.JsonAsync()).GetProperty("id").GetGuid();
    }

    /// <summary>Tells facts the way a module does: stored with its work, delivered by the outbox.</summary>
    public static async Task TellAsync(this HotelHost host, params IFact[] facts)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        Array.ForEach(facts, db.Work.Tell);
        await db.CommitAsync(CancellationToken.None);
    }

    public static DutyArose Arose(this HotelHost host, Guid hotelId, Guid originId, TimeSpan dueIn, string kind = "review", bool byHand = false) => new(
        hotelId,
        "Policies",
        originId,
        kind,
        new LocalText("复审政策", "Review the policy"),
        host.Clock.GetUtcNow() + dueIn,
        Manager,
        $"/policies/{originId}",
        host.Clock.GetUtcNow(),
        RuleKey: "PIPL-51",
        RuleSource: "PIPL art. 51",
        ByHand: byHand);

    public static async Task<IReadOnlyList<JsonElement>> ItemsAsync(this HttpClient client, string url) =>
        [.. (await client.GetJsonAsync(url)).GetProperty("items").EnumerateArray()];

    /// <summary>Asks until the answer is there; what happens in the background has no moment of its own.</summary>
    public static async Task<T> EventuallyAsync<T>(Func<Task<T?>> ask, string awaited)
        where T : struct
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        try
        {
            while (await timer.WaitForNextTickAsync(deadline.Token))
            {
                if (await ask() is { } answer)
                {
                    return answer;
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        throw new TimeoutException($"Not within 30 s: {awaited}");
    }

    public static Task<JsonElement> ItemEventuallyAsync(this HttpClient client, string url, Func<JsonElement, bool> wanted) => EventuallyAsync<JsonElement>(
        async () => (await client.ItemsAsync(url)).Where(wanted).Select(item => (JsonElement?)item).FirstOrDefault(),
        url);

    /// <summary>Lets the hour strike and the reminders and the mail they queue go out.</summary>
    public static async Task StrikeTheHourAsync(this HotelHost host)
    {
        using var administrator = await host.AdministratorAsync();
        host.Clock.Advance(TimeSpan.FromHours(1));
        var struck = host.Clock.GetUtcNow();
        await administrator.ItemEventuallyAsync(
            "/api/v1/jobs?kind=work.remindOwners&status=completed&limit=5",
            job => job.GetProperty("createdAt").GetDateTimeOffset() >= struck.AddMilliseconds(-1));
    }

    /// <summary>A job as it lies in the queue, of a kind that has nothing to do.</summary>
    public static async Task<Guid> StoredJobAsync(
        this HotelHost host,
        Guid? hotelId,
        string kind = "work.sendNotifications",
        string state = "queued",
        Guid? requestedBy = null,
        TimeSpan startsIn = default,
        int attempts = 0,
        bool cancelRequested = false)
    {
        const string insert =
            """
            INSERT INTO kernel_job (id, kind, hotel_id, requested_by, payload, state, done, unit, attempts, cancel_requested, lease_owner, lease_until, not_before, created_at)
            VALUES (@id, @kind, @hotelId, @requestedBy, '{}', @state, 0, 'messages', @attempts, @cancelRequested, @leaseOwner, @leaseUntil, @notBefore, @now)
            """;
        var id = Guid.CreateVersion7();
        var now = host.Clock.GetUtcNow();
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        var running = state == "running";
        var row = new
        {
            id,
            kind,
            hotelId,
            requestedBy,
            state,
            attempts,
            cancelRequested,
            leaseOwner = running ? "a process that died" : null,
            leaseUntil = running ? now.AddSeconds(-1) : (DateTimeOffset?)null,
            notBefore = now + startsIn,
            now,
        };
        await db.ExecuteAsync(insert, row, CancellationToken.None);
        await db.CommitAsync(CancellationToken.None);
        return id;
    }
}
