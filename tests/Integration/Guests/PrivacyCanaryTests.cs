using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using HotelPrivacy.Integration.Tests.Consent;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Work;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HotelPrivacy.Integration.Tests.Guests;

/// <summary>A guest with unmistakable values goes through everything; afterwards none of them is anywhere but encrypted.</summary>
[Collection(HostCollection.Name)]
public sealed class PrivacyCanaryTests(HotelHost host)
{
    private static readonly Dictionary<string, string> Canary = new()
    {
        ["familyName"] = "鸘鸘", ["givenName"] = "Zwitscherzeisig", ["phone"] = "13977753191", ["email"] = "zeisig.q7x@canary.example", ["idType"] = "passport",
        ["idNumber"] = "QZX7753191", ["nationality"] = "LI", ["birthDate"] = "1907-07-17", ["address"] = "鸘鸘街七七五三号", ["vehiclePlate"] = "鸘Q7753Z", ["dietaryNeeds"] = "no zwieback 7753191",
    };

    // What is neither masked nor telling by itself may show: the kind of document, and two letters.
    private static readonly string[] Secrets = [.. Canary.Where(field => field.Key is not ("idType" or "nationality")).Select(field => field.Value), "1390000775", "7753191"];

    [Fact]
    public async Task No_value_is_in_logs_traces_outbox_audit_errors_or_on_the_disk()
    {
        var heard = new ConcurrentQueue<string>();
        using var logs = new Listener(heard);
        using var traces = Traces(heard);
        using var loud = new LoudLogs(host);
        host.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        var errors = await LiveThroughAsync(manager, hotel);

        Assert.Contains(heard, line => line.Contains("CreateGuest", StringComparison.Ordinal));
        Assert.Contains(heard, line => line.Contains("Request finished", StringComparison.Ordinal) && line.Contains("/api/v1/guests/search", StringComparison.Ordinal));
        ShouldBeSilent("logs and traces", heard);
        ShouldBeSilent("error bodies", errors);
        ShouldBeSilent("outbox", await host.TextsAsync("SELECT payload FROM kernel_outbox"));
        ShouldBeSilent("audit log", await host.TextsAsync("SELECT leaf FROM kernel_audit_entry"));
        ShouldBeSilent("jobs", await host.TextsAsync("SELECT CONCAT(payload, position, result, problem) FROM kernel_job"));
        ShouldBeSilent("stored answers", await host.TextsAsync("SELECT answer FROM kernel_idempotency"));
        foreach (var file in Directory.GetFiles(host.DataDirectory, "*", SearchOption.AllDirectories))
        {
            var content = await ReadAsync(file);
            Assert.All(Secrets, secret => Assert.True(content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0, $"A value lies in the clear in {Path.GetFileName(file)}."));
        }
    }

    [Fact]
    public void The_canary_is_heard_when_it_sings() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => ShouldBeSilent("logs", [$"guest {Canary["email"]} came"]));

    private async Task<List<string>> LiveThroughAsync(HttpClient manager, Guid hotel)
    {
        var notice = await manager.NoticeAsync(hotel);
        var externalRef = GuestsGiven.NewRef();
        using var made = await manager.PostOnceAsync("/api/v1/guests", Guid.NewGuid().ToString(), GuestsGiven.Body(hotel, externalRef, Canary));
        await made.ShouldBeAsync(HttpStatusCode.Created);
        var guest = (await made.JsonAsync()).Id();
        var merged = await manager.GuestAsync(hotel, profile: Canary);
        Assert.Equal(guest, merged);
        foreach (var (field, value) in new[] { ("phone", Canary["phone"]), ("email", Canary["email"]), ("idNumber", Canary["idNumber"]), ("name", "鸘鸘Zwitscherzeisig") })
        {
            await manager.PostAsync("/api/v1/guests/search", new Dictionary<string, object> { ["hotelId"] = hotel, [field] = value }, HttpStatusCode.OK);
        }

        await manager.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields = Canary.Keys, purpose = "call back" }, HttpStatusCode.OK);
        var receipt = await manager.DecideAsync(notice, guest);
        await manager.CheckAsync(guest);
        await manager.PostAsync($"/api/v1/consents/receipts/{receipt.Id()}/withdraw", new { reason = "none given" }, HttpStatusCode.OK);
        await manager.ImportedAsync(
            hotel,
            $"{string.Join(',', Canary.Keys.Where(key => key != "dietaryNeeds"))},ref,remark\n{string.Join(',', Canary.Where(field => field.Key != "dietaryNeeds").Select(field => field.Value))},7,{Canary["dietaryNeeds"]}\n",
            Canary.Keys.Where(key => key != "dietaryNeeds").ToDictionary(key => key).Append(new("externalRef", "ref")).Append(new("notes", "remark")).ToDictionary());
        await manager.ImportAsync(hotel, $"ref,name\n1,\"{Canary["email"]}\n".Bytes(), "csv", ImportsGiven.RefAndName);
        return await FailAsync(manager, hotel, notice, externalRef, guest);
    }

    // Every kind of refusal, with the values in the place that is refused.
    private static async Task<List<string>> FailAsync(HttpClient manager, Guid hotel, Guid notice, string externalRef, Guid guest)
    {
        HttpResponseMessage[] answers =
        [
            await manager.PostAsync("/api/v1/guests", GuestsGiven.Body(hotel, externalRef, Canary)),
            await manager.PostAsync("/api/v1/guests", new { hotelId = Canary["email"], externalRef, profile = Canary }),
            await manager.PostAsync("/api/v1/guests", GuestsGiven.Body(hotel, profile: new Dictionary<string, string> { [Canary["email"]] = Canary["phone"] })),
            await manager.PostAsync("/api/v1/guests", GuestsGiven.Body(hotel, profile: new { email = new[] { Canary["email"] } })),
            await manager.PostAsync("/api/v1/guests/search", new { hotelId = hotel, phone = Canary["email"] }),
            await manager.PostAsync("/api/v1/guests/search", new { hotelId = hotel, phone = Canary["phone"], email = Canary["email"] }),
            await manager.PostAsync("/api/v1/guests/search", new { hotelId = hotel, name = string.Concat(Enumerable.Repeat(Canary["givenName"], 20)) }),
            await manager.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields = new[] { Canary["email"] }, purpose = "call back" }),
            await manager.PostAsync("/api/v1/consents", ConsentGiven.Decisions(notice, guest, (Canary["email"], true))),
            await manager.PostAsync("/api/v1/consents", new { guestId = Canary["phone"], noticeId = notice, decisions = Array.Empty<object>(), channel = Canary["givenName"], language = Canary["address"] }),
            await manager.UploadAsync(hotel, "ref"u8.ToArray(), Canary["givenName"]),
            await manager.UploadAsync(hotel, "ref"u8.ToArray(), "csv", $"{Canary["email"]} is no mapping"),
        ];
        var bodies = new List<string>();
        foreach (var answer in answers)
        {
            Assert.InRange((int)answer.StatusCode, 400, 499);
            bodies.Add(await answer.Content.ReadAsStringAsync());
            answer.Dispose();
        }

        return bodies;
    }

    private static void ShouldBeSilent(string place, IEnumerable<string?> texts)
    {
        // The name of the place only: the failing test must not print the values either.
        var all = string.Join('\n', texts);
        Assert.All(Secrets, secret => Assert.False(all.Contains(secret, StringComparison.OrdinalIgnoreCase), $"A guest's value is in the {place}."));
    }

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }

    private static ActivityListener Traces(ConcurrentQueue<string> heard)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => heard.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    /// <summary>Every category at its most talkative, as somebody hunting a fault would set it.</summary>
    private sealed class LoudLogs : IDisposable
    {
        private readonly IConfigurationRoot configuration;
        private readonly Setting[] settings;

        public LoudLogs(HotelHost host)
        {
            configuration = (IConfigurationRoot)host.Services.GetRequiredService<IConfiguration>();
            settings = [new Setting(host, "Logging:LogLevel:Default", "Trace"), new Setting(host, "Logging:LogLevel:Microsoft.AspNetCore", "Trace")];
            configuration.Reload();
        }

        public void Dispose()
        {
            Array.ForEach(settings, setting => setting.Dispose());
            configuration.Reload();
        }
    }

    private sealed class Listener(ConcurrentQueue<string> heard) : ILoggerProvider, ILogger
    {
        private volatile bool closed;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            heard.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => !closed;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var members = state is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(' ', named) : "";
            heard.Enqueue($"{formatter(state, exception)} {members} {exception}");
        }

        public void Dispose() => closed = true;
    }
}
