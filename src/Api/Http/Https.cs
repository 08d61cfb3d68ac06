using System.Security.Cryptography.X509Certificates;

namespace HotelPrivacy.Api.Http;

/// <summary>The server's own certificate, for installations without a proxy in front: <c>HotelPrivacy__Https__CertificatePath</c>, PKCS #12 or PEM with its key.</summary>
internal static class Https
{
    public static void AddHttps(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("HotelPrivacy:Https");
        if (settings["CertificatePath"] is not { Length: > 0 } path)
        {
            return;
        }

        var certificate = Path.GetExtension(path) is ".pfx" or ".p12"
            ? X509CertificateLoader.LoadPkcs12FromFile(path, settings["CertificatePassword"])
            : X509Certificate2.CreateFromPemFile(path, settings["KeyPath"]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate));
    }
}
