using System.Security.Cryptography;
using System.Text;
using HotelPrivacy.Kernel.Crypto;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace HotelPrivacy.Work;

/// <summary>Where mail goes; section <c>HotelPrivacy:Mail</c> of the configuration.</summary>
/// <param name="Host">SMTP server; null lays mail into the pickup folder instead.</param>
/// <param name="Port">Its port; 465 speaks TLS from the start, others begin it by STARTTLS (RFC 3207).</param>
/// <param name="Tls">Whether TLS is demanded; without it nothing is sent in the clear by accident, only on purpose.</param>
/// <param name="User">Who signs in, if the server asks.</param>
/// <param name="Password">With which password.</param>
/// <param name="From">The sender.</param>
/// <param name="Pickup">The folder for mail when there is no server.</param>
/// <param name="Plain">Whether files there are readable; only in a demo. Otherwise they are encrypted.</param>
/// <param name="Address">The address of the dashboard, for links; null leaves links out.</param>
internal sealed record MailSettings(string? Host, int Port, bool Tls, string? User, string? Password, string From, string Pickup, bool Plain, Uri? Address);

/// <summary>The door mail leaves by.</summary>
internal sealed class WorkMail(MailSettings settings, IRootKey root)
{
    /// <summary>Opens the way for a few messages.</summary>
    /// <exception cref="MailServerException">The server cannot be reached, offers no TLS or refuses the sign-in.</exception>
    public async Task<MailSession> OpenAsync(CancellationToken ct)
    {
        if (settings.Host is null)
        {
            Directory.CreateDirectory(settings.Pickup);
            return new PickupSession(settings.Pickup, settings.Plain ? null : root.Derive("work/pickup", 32));
        }

        var client = new SmtpClient { Timeout = (int)TimeSpan.FromSeconds(20).TotalMilliseconds };
        try
        {
            var security = !settings.Tls ? SecureSocketOptions.None : settings.Port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
            await client.ConnectAsync(settings.Host, settings.Port, security, ct);
            if (settings.User is not null)
            {
                await client.AuthenticateAsync(settings.User, settings.Password ?? "", ct);
            }

            return new SmtpSession(client);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            client.Dispose();
            throw new MailServerException(failure);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}

/// <summary>The mail server could not be used.</summary>
internal sealed class MailServerException(Exception inner) : Exception("The mail server could not be used.", inner);

/// <summary>The way is open: messages go one by one.</summary>
internal abstract class MailSession : IAsyncDisposable
{
    /// <summary>What a message is that went this way: <c>sent</c> or <c>filed</c>.</summary>
    public abstract string Delivered { get; }

    public abstract Task SendAsync(Guid id, MimeMessage message, CancellationToken ct);

    public abstract ValueTask DisposeAsync();
}

internal sealed class SmtpSession(SmtpClient client) : MailSession
{
    public override string Delivered => "sent";

    public override Task SendAsync(Guid id, MimeMessage message, CancellationToken ct) => client.SendAsync(message, ct);

    public override async ValueTask DisposeAsync()
    {
        // The messages are accepted by now; a server that hangs up first has done no harm.
        try
        {
            await client.DisconnectAsync(quit: true);
        }
        catch (Exception failure) when (failure is IOException or SmtpProtocolException or SmtpCommandException)
        {
        }

        client.Dispose();
    }
}

/// <summary>One file per message: <c>.eml</c> (RFC 5322) as it stands, or encrypted: <c>HPML1</c>, line feed, nonce, AES-256-GCM ciphertext and tag, bound to the file's name.</summary>
internal sealed class PickupSession(string folder, byte[]? key) : MailSession
{
    private static readonly byte[] Magic = "HPML1\n"u8.ToArray();

    public override string Delivered => "filed";

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public override async Task SendAsync(Guid id, MimeMessage message, CancellationToken ct)
    {
        using var plain = new MemoryStream();
        await message.WriteToAsync(plain, ct);
        var name = $"{id:N}.eml{(key is null ? "" : ".enc")}";
        var temporary = Path.Combine(folder, name + ".tmp");
        await File.WriteAllBytesAsync(temporary, key is null ? plain.ToArray() : Encrypt(plain.ToArray(), name, key), ct);
        File.Move(temporary, Path.Combine(folder, name), overwrite: true);
    }

    private static byte[] Encrypt(byte[] plain, string name, byte[] key)
    {
        var nonceSize = AesGcm.NonceByteSizes.MaxSize;
        var tagSize = AesGcm.TagByteSizes.MaxSize;
        var file = new byte[Magic.Length + nonceSize + plain.Length + tagSize];
        Magic.CopyTo(file, 0);
        var nonce = file.AsSpan(Magic.Length, nonceSize);
        RandomNumberGenerator.Fill(nonce);
        var cipher = file.AsSpan(Magic.Length + nonceSize);
        using var aes = new AesGcm(key, tagSize);
        aes.Encrypt(nonce, plain, cipher[..plain.Length], cipher[plain.Length..], Encoding.UTF8.GetBytes(name));
        return file;
    }
}
