using System.Data.Common;
using Dapper;
using HotelPrivacy.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>The tables themselves, past every guard of the product: what somebody with the database in hand could do or see.</summary>
public static class Database
{
    public static async Task<int> ExecuteAsync(this HotelHost host, string sql, object? args = null)
    {
        await using var connection = await host.OpenDatabaseAsync();
        return await connection.ExecuteAsync(sql, args);
    }

    public static async Task<IReadOnlyList<string>> TextsAsync(this HotelHost host, string sql)
    {
        await using var connection = await host.OpenDatabaseAsync();
        return [.. await connection.QueryAsync<string>(sql)];
    }

    public static async Task<byte[]> BytesAsync(this HotelHost host, string sql, object? args = null)
    {
        await using var connection = await host.OpenDatabaseAsync();
        return await connection.QuerySingleAsync<byte[]>(sql, args);
    }

    private static ValueTask<DbConnection> OpenDatabaseAsync(this HotelHost host) =>
        host.Services.GetRequiredService<Dialect>().OpenUnrestrictedAsync(CancellationToken.None);
}
