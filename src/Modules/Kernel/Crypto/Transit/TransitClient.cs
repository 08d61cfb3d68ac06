using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace HotelPrivacy.Kernel.Crypto.Transit;

/// <summary>The key service could not be asked or did not answer as it should; the message holds no key bytes.</summary>
/// <param name="message">What went wrong.</param>
/// <param name="inner">What was thrown, if anything was.</param>
public sealed class KeyServiceException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Sends one request of the transit protocol and reads its answer.</summary>
internal sealed class TransitClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly HttpClient http;
    private readonly TransitOptions options;

    /// <exception cref="RootKeyException">The address or the token file is not as configured.</exception>
    public TransitClient(TransitOptions options)
    {
        if (options.Address is not { IsAbsoluteUri: true } address || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            throw new RootKeyException("HotelPrivacy__Keys__Transit__Address must be an https address (http only on this machine).");
        }

        if (!File.Exists(options.TokenFile))
        {
            throw new RootKeyException($"There is no token file at {options.TokenFile} (HotelPrivacy__Keys__Transit__TokenFile).");
        }

        RootKeyFile.RefuseWideRights(options.TokenFile);
        this.options = options;
        http = new HttpClient { BaseAddress = address, Timeout = Patience };
    }

    /// <summary>The named member of the answer's data; null when the service refused what it was given (400).</summary>
    /// <exception cref="KeyServiceException">The service cannot be reached, refuses the token, or knows no such key.</exception>
    public string? Ask(string operation, object body, string member)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/{options.Mount}/{operation}") { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Vault-Token", File.ReadAllText(options.TokenFile).Trim());
        try
        {
            using var answer = http.Send(request);
            if (answer.StatusCode == System.Net.HttpStatusCode.BadRequest)
            {
                return null;
            }

            if (!answer.IsSuccessStatusCode)
            {
                throw new KeyServiceException($"The key service answered {(int)answer.StatusCode} to {operation}.");
            }

            using var json = JsonDocument.Parse(answer.Content.ReadAsStream());
            return json.RootElement.GetProperty("data").GetProperty(member).GetString();
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException or TaskCanceledException or JsonException or KeyNotFoundException)
        {
            throw new KeyServiceException($"The key service at {options.Address} gave no answer to {operation}.", failure);
        }
    }

    public void Dispose() => http.Dispose();
}
