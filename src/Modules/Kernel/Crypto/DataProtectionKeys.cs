using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using HotelPrivacy.Kernel.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// Keeps the keys of ASP.NET Core's data protection in the database, sealed by the root key: every process on one database reads what any of
/// them protected, and nothing lies in a user's profile.
/// </summary>
internal sealed class DataProtectionKeys(IServiceScopeFactory scopes, IRootKey root) : IXmlRepository
{
    private const string All = "SELECT name, xml FROM kernel_data_protection_key";
    private const string Insert = "INSERT INTO kernel_data_protection_key (name, xml) VALUES (@name, @xml)";

    /// <summary>Where they lie.</summary>
    public static WrappedPlace Place { get; } = new(
        "SELECT name AS id, xml AS wrapped FROM kernel_data_protection_key", "UPDATE kernel_data_protection_key SET xml = @wrapped WHERE name = @id", row => Binding(row.Text("id")));

    private sealed record Row(string Name, byte[] Xml);

    // The interface is synchronous, and asked at the start and when a key is renewed only.
    public IReadOnlyCollection<XElement> GetAllElements() => ReadAsync().GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => StoreAsync(element, friendlyName).GetAwaiter().GetResult();

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<KernelDb>().QueryAsync<Row>(All, null, CancellationToken.None);
        return [.. rows.Select(row => XElement.Parse(Encoding.UTF8.GetString(root.Unwrap(row.Xml, Binding(row.Name)))))];
    }

    private async Task StoreAsync(XElement element, string name)
    {
        var clear = Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        await db.ExecuteAsync(Insert, new { name, xml = root.Wrap(clear, Binding(name)) }, CancellationToken.None);
        await db.CommitAsync(CancellationToken.None);
        CryptographicOperations.ZeroMemory(clear);
    }

    private static byte[] Binding(string name) => Encoding.UTF8.GetBytes($"data-protection/{name}");
}
