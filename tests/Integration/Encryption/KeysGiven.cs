using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Work;

namespace HotelPrivacy.Integration.Tests.Encryption;

/// <summary>Keys and rotations as the people who look after them meet them.</summary>
public static class KeysGiven
{
    public const string Keys = "/api/v1/encryption/keys";
    public const string Rotations = "/api/v1/encryption/rotations";

    /// <summary>Fields of three retention classes, so that a guest has three data keys.</summary>
    public static readonly Dictionary<string, string?> ThreeClasses = new() { ["fullName"] = "王小明", ["phone"] = "+86 138 0000 1234", ["nickname"] = "Xiao Ming" };

    /// <summary>A hotel, its manager, and guests in its vault.</summary>
    public static async Task<(Guid Hotel, HttpClient Manager, IReadOnlyList<Guid> Guests)> GuestsWithKeysAsync(this HotelHost host, int guests, string cryptoProfile = "intl")
    {
        var hotel = await host.HotelAsync(cryptoProfile);
        var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var ids = new List<Guid>();
        for (var i = 0; i < guests; i++)
        {
            ids.Add(await manager.GuestAsync(hotel, profile: ThreeClasses));
        }

        return (hotel, manager, ids);
    }

    public static Task<JsonElement> KeysAsync(this HttpClient client, Guid hotelId) => client.GetJsonAsync($"{Keys}?hotelId={hotelId}");

    /// <summary>The key-encryption keys, the newest first.</summary>
    public static async Task<IReadOnlyList<JsonElement>> WrappingKeysAsync(this HttpClient client, Guid hotelId) =>
        [.. (await client.KeysAsync(hotelId)).GetProperty("keys").EnumerateArray()];

    /// <summary>Starts a rotation and gives its id and its job's.</summary>
    public static async Task<(Guid Id, Guid JobId)> StartRotationAsync(this HttpClient client, Guid hotelId, string reason = "scheduled")
    {
        var started = await client.PostAsync(Rotations, new { hotelId, reason }, HttpStatusCode.Accepted);
        return (started.Id(), started.Id("jobId"));
    }

    /// <summary>Rotates and waits until it has ended, however it did; gives the rotation with its proof.</summary>
    public static async Task<JsonElement> RotateAsync(this HttpClient client, Guid hotelId, string reason = "scheduled")
    {
        var (id, _) = await client.StartRotationAsync(hotelId, reason);
        return await WorkGiven.EventuallyAsync<JsonElement>(
            async () => await client.GetJsonAsync($"{Rotations}/{id}") is var seen && seen.GetProperty("rotation").Text("state") != "running" ? seen : null,
            "the rotation ended");
    }

    /// <summary>A rotation whose job waits for its turn for long; gives both.</summary>
    public static async Task<(Guid Id, Guid JobId)> WaitingRotationAsync(this HotelHost host, Guid hotelId)
    {
        const string job =
            """
            INSERT INTO kernel_job (id, kind, hotel_id, payload, state, done, unit, attempts, cancel_requested, not_before, created_at)
            VALUES (@jobId, 'encryption.rewrap', @hotelId, @payload, 'queued', 0, 'keys', 0, 0, @later, @now)
            """;
        const string rotation =
            """
            INSERT INTO encryption_rotation (id, hotel_id, job_id, reason, state, from_version, to_version, kek_id, keys, started_at)
            SELECT @id, @hotelId, @jobId, 'scheduled', 'running', version - 1, version, id, 0, @now FROM kernel_kek WHERE hotel_id = @hotelId AND purpose = 'vault' AND state = 'active'
            """;
        var (id, jobId, now) = (Guid.CreateVersion7(), Guid.CreateVersion7(), host.Clock.GetUtcNow());
        var args = new { id, jobId, hotelId, payload = JsonSerializer.Serialize(new { rotationId = id }), now, later = now.AddYears(50) };
        Assert.Equal(2, await host.ExecuteAsync(job, args) + await host.ExecuteAsync(rotation, args));
        return (id, jobId);
    }

    /// <summary>What a guest's fields say in the clear.</summary>
    public static async Task<JsonElement> RevealedAsync(this HttpClient client, Guid guestId) =>
        (await client.PostAsync($"/api/v1/guests/{guestId}/reveal", new { fields = ThreeClasses.Keys, purpose = "check after a rotation" }, HttpStatusCode.OK)).GetProperty("fields");

    public static void ShouldBeThreeClasses(this JsonElement fields) =>
        Assert.All(ThreeClasses, field => Assert.Equal(field.Value, fields.Text(field.Key)));
}
