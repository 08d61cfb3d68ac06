using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>A key service that speaks the transit protocol as Vault documents it: encrypt and decrypt by AES-256-GCM with associated data, hmac, versions of a key.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class KeyService : IAsyncDisposable
{
    private const string Token = "hvs.a-token-of-the-tests";
    private readonly DirectoryInfo home = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "hosts", Guid.NewGuid().ToString("N")));
    private readonly Dictionary<string, List<byte[]>> keys = new() { ["hotelprivacy-root"] = [RandomNumberGenerator.GetBytes(32)], ["other"] = [RandomNumberGenerator.GetBytes(32)] };
    private WebApplication? server;

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public string TokenFile => Path.Combine(home.FullName, "token");

    public static async Task<KeyService> StartAsync()
    {
        var service = new KeyService();
        service.WriteToken(Token);
        await service.OpenAsync();
        return service;
    }

    /// <summary>Opens again where it was before.</summary>
    public async Task OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address.ToString());
        server = builder.Build();
        server.MapPost("/v1/transit/encrypt/{key}", (string key, JsonElement body, HttpRequest request) => Answer(key, request, versions => Ok(new { ciphertext = Encrypt(versions, body) })));
        server.MapPost("/v1/transit/decrypt/{key}", (string key, JsonElement body, HttpRequest request) => Answer(key, request, versions => Ok(new { plaintext = Decrypt(versions, body) })));
        server.MapPost("/v1/transit/hmac/{key}/sha2-256", (string key, JsonElement body, HttpRequest request) => Answer(key, request, versions => Ok(new { hmac = Mac(versions, body) })));
        await server.StartAsync();
        Address = new Uri(server.Urls.Single());
    }

    public async Task CloseAsync()
    {
        await server!.StopAsync();
        await server.DisposeAsync();
    }

    public void Rotate() => keys["hotelprivacy-root"].Add(RandomNumberGenerator.GetBytes(32));

    public void WriteToken(string token)
    {
        File.WriteAllText(TokenFile, token);
        File.SetUnixFileMode(TokenFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>The settings of a server whose root key is here.</summary>
    public (string Name, string Value)[] Settings(params (string Name, string Value)[] more) =>
    [
        ("HotelPrivacy:Keys:Provider", "Transit"),
        ("HotelPrivacy:Keys:Transit:Address", Address.ToString()),
        ("HotelPrivacy:Keys:Transit:TokenFile", TokenFile),
        .. more,
    ];

    public async ValueTask DisposeAsync()
    {
        await server!.DisposeAsync();
        home.Delete(recursive: true);
    }

    private static string Encrypt(List<byte[]> versions, JsonElement body)
    {
        using var aes = new AesGcm(versions[^1], 16);
        var (nonce, text) = (RandomNumberGenerator.GetBytes(12), body.GetProperty("plaintext").GetBytesFromBase64());
        var (sealedText, tag) = (new byte[text.Length], new byte[16]);
        aes.Encrypt(nonce, text, sealedText, tag, body.GetProperty("associated_data").GetBytesFromBase64());
        return $"vault:v{versions.Count}:{Convert.ToBase64String([.. nonce, .. sealedText, .. tag])}";
    }

    private static string Decrypt(List<byte[]> versions, JsonElement body)
    {
        var parts = body.GetProperty("ciphertext").GetString()!.Split(':');
        using var aes = new AesGcm(versions[int.Parse(parts[1][1..], System.Globalization.CultureInfo.InvariantCulture) - 1], 16);
        var bytes = Convert.FromBase64String(parts[2]);
        var text = new byte[bytes.Length - 28];
        aes.Decrypt(bytes.AsSpan(0, 12), bytes.AsSpan(12, text.Length), bytes.AsSpan(12 + text.Length), text, body.GetProperty("associated_data").GetBytesFromBase64());
        return Convert.ToBase64String(text);
    }

    private static string Mac(List<byte[]> versions, JsonElement body)
    {
        var version = body.GetProperty("key_version").GetInt32();
        return $"vault:v{version}:{Convert.ToBase64String(HMACSHA256.HashData(versions[version - 1], body.GetProperty("input").GetBytesFromBase64()))}";
    }

    private static IResult Ok(object data) => Results.Json(new { data });

    private IResult Answer(string key, HttpRequest request, Func<List<byte[]>, IResult> answer)
    {
        if (request.Headers["X-Vault-Token"] != Token)
        {
            return Results.Json(new { errors = new[] { "permission denied" } }, statusCode: StatusCodes.Status403Forbidden);
        }

        try
        {
            return keys.TryGetValue(key, out var versions) ? answer(versions) : Results.BadRequest(new { errors = new[] { "encryption key not found" } });
        }
        catch (CryptographicException)
        {
            return Results.BadRequest(new { errors = new[] { "invalid ciphertext: unable to decrypt" } });
        }
    }
}
