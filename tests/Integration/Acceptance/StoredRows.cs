using Dapper;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>What lies in the tables, for what no route shows.</summary>
internal static class StoredRows
{
    public static async Task<IReadOnlyList<T>> StoredAsync<T>(this HotelHost host, string sql, object args)
    {
        var dialect = host.Services.GetRequiredService<Dialect>();
        await using var connection = await dialect.OpenUnrestrictedAsync(CancellationToken.None);
        return [.. await connection.QueryAsync<T>(sql, args)];
    }
}
