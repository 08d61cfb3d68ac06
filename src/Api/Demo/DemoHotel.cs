using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace HotelPrivacy.Api.Demo;

/// <summary>
/// Fills a fresh installation with the demo hotel through the product's own API, as a partner would: nothing here knows a table or a module.
/// Only with <c>HotelPrivacy__Demo=true</c>.
/// </summary>
internal sealed partial class DemoHotel(IServer server, IHostApplicationLifetime lifetime, IConfiguration configuration, TimeProvider clock, ILogger<DemoHotel> log) : BackgroundService
{
    private const string HotelCode = "DEMO-LINJIANG";
    private const int Decisions = 600;
    private static readonly (string Position, string Name)[] Staff =
    [
        ("generalManager", "陈立"), ("privacyOfficer", "周敏"), ("itManager", "何志远"), ("frontDesk", "林晓"), ("dutyManager", "高洁"), ("hrManager", "罗静"), ("legalCounsel", "吴静"), ("auditor", "郭杰"),
    ];

    public static void Add(WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetValue<bool>("HotelPrivacy:Demo"))
        {
            builder.Services.AddHostedService<DemoHotel>();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        if (await Task.WhenAny(started.Task, Task.Delay(Timeout.InfiniteTimeSpan, stoppingToken)) != started.Task)
        {
            // The server did not start; it says why itself.
            return;
        }

        var address = server.Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        try
        {
            await LoadAsync(client, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped while loading: what is there stays, and the demo hotel with it.
        }
        catch (HttpRequestException refused)
        {
            LogRefused(refused.StatusCode);
        }
    }

    private async Task LoadAsync(HttpClient client, CancellationToken ct)
    {
        var password = configuration["HotelPrivacy:Bootstrap:AdminPassword"];
        var email = configuration["HotelPrivacy:Bootstrap:AdminEmail"] ?? "admin@example.com";
        using var signedIn = await client.PostAsJsonAsync("/api/v1/auth/login", new { email, password }, ct);
        if (signedIn.StatusCode == HttpStatusCode.Unauthorized)
        {
            // Not the first start: the administrator has another password, and the demo hotel is there.
            return;
        }

        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await ReadAsync(signedIn, ct)).GetProperty("accessToken").GetString());
        using var made = await client.PostAsJsonAsync("/api/v1/hotels", Hotel, ct);
        if (made.StatusCode == HttpStatusCode.Conflict)
        {
            return;
        }

        var hotelId = (await ReadAsync(made, ct)).GetProperty("id").GetGuid();
        // To the console and never to the log: the only time anybody sees it.
        await Console.Out.WriteLineAsync($"\n  First start, demo hotel: open {client.BaseAddress} and sign in as {email} with the password {password}\n  The same password works for privacyofficer@example.com, frontdesk@example.com and the other positions. It is not shown again.\n");
        // The permission for the new hotel is read per request and may be a second old.
        await Task.Delay(TimeSpan.FromSeconds(1.1), clock, ct);
        foreach (var (position, name) in Staff)
        {
            await PostAsync(client, "/api/v1/staff", new { hotelId, name, email = $"{position.ToLowerInvariant()}@example.com", positionCode = position, password }, ct);
        }

        var notice = await PostAsync(client, "/api/v1/consents/notices", DemoNotice.For(hotelId), ct);
        await PostAsync(client, $"/api/v1/consents/notices/{notice.GetProperty("id").GetGuid()}/publish", new { }, ct);
        await PostAsync(client, "/api/v1/transfers", Transfer(hotelId), ct);
        foreach (var duty in DemoDuties.For(hotelId, clock.GetUtcNow()))
        {
            await PostAsync(client, "/api/v1/duties", duty, ct);
        }

        await ImportAsync(client, hotelId, ct);
        await DecideAsync(client, hotelId, notice.GetProperty("id").GetGuid(), ct);
        LogLoaded(DemoGuests.Count);
    }

    private static object Hotel => new
    {
        code = HotelCode,
        name = new { zh = "临江饭店", en = "Linjiang Hotel" },
        legalEntity = "临江饭店有限公司",
        country = "CN",
        province = "浙江省",
        city = "杭州市",
        cryptoProfile = "cn",
    };

    private object Transfer(Guid hotelId) => new
    {
        hotelId,
        kind = "assetSale",
        deliveryMode = "package",
        buyer = new { name = "海港酒店集团有限公司", registrationNumber = "91330100DEMO000001", country = "CN", contactName = "沈洁", contactEmail = "deal@example.com", contactPhone = "+86 571 8000 0100" },
        targetDate = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(23),
    };

    private async Task ImportAsync(HttpClient client, Guid hotelId, CancellationToken ct)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(hotelId.ToString()), "hotelId" },
            { new StringContent("csv"), "format" },
            { new StringContent(JsonSerializer.Serialize(DemoGuests.Mapping)), "mapping" },
            { new ByteArrayContent(DemoGuests.Csv(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))), "file", "guests.csv" },
        };
        using var answer = await client.PostAsync(new Uri("/api/v1/guests/imports", UriKind.Relative), form, ct);
        var jobId = (await ReadAsync(answer, ct)).GetProperty("jobId").GetGuid();
        while (await client.GetFromJsonAsync<JsonElement>($"/api/v1/jobs/{jobId}", ct) is var job && job.GetProperty("status").GetString() is "queued" or "running")
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), clock, ct);
        }
    }

    // Some guests said yes, some no, most were not asked yet: a board with work on it.
    private static async Task DecideAsync(HttpClient client, Guid hotelId, Guid noticeId, CancellationToken ct)
    {
        var choice = new SeededChoice(7);
        for (var number = 1; number <= Decisions; number++)
        {
            await PostAsync(client, "/api/v1/consents", new
            {
                hotelId,
                externalRef = DemoGuests.Reference(number),
                noticeId,
                decisions = DemoNotice.Asked.Select(purpose => new { purpose, granted = choice.Below(10) < 7 }),
                channel = "frontDesk",
                language = "zh-CN",
            }, ct);
        }
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string route, object body, CancellationToken ct)
    {
        using var answer = await client.PostAsJsonAsync(route, body, ct);
        return await ReadAsync(answer, ct);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, CancellationToken ct)
    {
        if (!answer.IsSuccessStatusCode)
        {
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(ct);
            throw new HttpRequestException(string.Create(CultureInfo.InvariantCulture, $"{answer.RequestMessage!.RequestUri!.AbsolutePath}: {problem.GetProperty("type")}"), null, answer.StatusCode);
        }

        return await answer.Content.ReadFromJsonAsync<JsonElement>(ct);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The demo hotel is loaded: {Guests} invented guests")]
    private partial void LogLoaded(int guests);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The demo hotel could not be loaded ({Status})")]
    private partial void LogRefused(HttpStatusCode? status);
}
