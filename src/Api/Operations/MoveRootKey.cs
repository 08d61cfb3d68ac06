using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Crypto.Transit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Hosting;

namespace HotelPrivacy.Api.Operations;

/// <summary>
/// <c>move-root-key</c>: wraps everything by the root key that <c>HotelPrivacy__Keys__Next__…</c> names, with every server of the database stopped. Ends with 0
/// when all is moved, 1 when nothing was.
/// </summary>
internal static class MoveRootKey
{
    public const string Name = "move-root-key";

    public static async Task<int> RunAsync(IServiceProvider services, TextWriter say)
    {
        try
        {
            var keys = services.GetRequiredService<IConfiguration>().GetSection("HotelPrivacy:Keys:Next");
            if (!keys.Exists())
            {
                throw new RootKeyException("Name the next root key by HotelPrivacy__Keys__Next__Provider and its settings.");
            }

            var next = KernelSetup.OpenRootKey(keys, services.GetRequiredService<DatabaseOptions>());
            var moved = await services.GetRequiredService<RootKeyMove>().RunAsync(next, CancellationToken.None);
            await say.WriteLineAsync($"{moved} keys and secrets are wrapped by the root key {next.KeyId} ({next.Provider}) now and were read back. Start the server with HotelPrivacy__Keys__… naming it.");
            (next as IDisposable)?.Dispose();
            return 0;
        }
        catch (Exception refusal) when (refusal is RootKeyException or CryptoFailureException or KeyServiceException)
        {
            await say.WriteLineAsync($"Nothing was moved: {refusal.Message}");
            return 1;
        }
    }
}
