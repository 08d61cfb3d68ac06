using HotelPrivacy.Kernel.Data;
using Microsoft.Extensions.Configuration;

namespace HotelPrivacy.Work;

/// <summary>Where mail goes; section <c>HotelPrivacy:Mail</c> of the configuration.</summary>
/// <param name="Host">SMTP server; null lays mail into the pickup folder instead.</param>
/// <param name="Port">Its port; 465 speaks TLS from the start, others begin it by STARTTLS (RFC 3207).</param>
/// <param name="Tls">Whether TLS is demanded; true unless told.</param>
/// <param name="User">Who signs in, if the server asks.</param>
/// <param name="Password">With which password.</param>
/// <param name="From">The sender.</param>
/// <param name="Pickup">The folder for mail when there is no server.</param>
/// <param name="Plain">Whether files there are readable; only in a demo. Otherwise they are encrypted.</param>
/// <param name="Address">The address of the dashboard, for links; null leaves links out.</param>
internal sealed record MailSettings(string? Host, int Port, bool Tls, string? User, string? Password, string From, string Pickup, bool Plain, Uri? Address)
{
    private const int Submission = 587;

    /// <exception cref="InvalidOperationException">A password would travel in the clear.</exception>
    public static MailSettings Read(IConfiguration configuration, DatabaseOptions database)
    {
        var mail = configuration.GetSection("HotelPrivacy:Mail");
        var demo = configuration.GetValue("HotelPrivacy:Demo", false);
        var settings = new MailSettings(
            mail["Host"] is { Length: > 0 } host ? host : null,
            mail.GetValue("Port", Submission),
            mail.GetValue("Tls", true),
            mail["User"],
            mail["Password"],
            mail["From"] ?? "hotelprivacy@localhost.localdomain",
            demo ? database.DataDirectory.TrimEnd(Path.DirectorySeparatorChar) + ".mail" : Path.Combine(database.DataDirectory, "mail"),
            demo,
            configuration.GetValue<Uri?>("HotelPrivacy:Address"));
        return settings is { User: not null, Tls: false }
            ? throw new InvalidOperationException("HotelPrivacy:Mail:User is set but Tls is false: the password would travel in the clear. Set Tls to true, or leave User out.")
            : settings;
    }
}
