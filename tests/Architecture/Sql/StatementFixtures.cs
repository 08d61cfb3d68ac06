using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>A class as modules write them, to see that the scan finds each statement and how it is run.</summary>
internal sealed class StatementFixtures(KernelDb db)
{
    private const string Columns = "id, state";
    private const string Mine = $"SELECT {Columns} FROM kernel_job WHERE requested_by = @me";
    private const string All = $"SELECT {Columns} FROM kernel_job";
    private const string Old = "SELECT id FROM kernel_job WHERE created_at < @before ORDER BY created_at, id";
    private const string Stop = "UPDATE kernel_job SET cancel_requested = @yes WHERE id = @id";

    public async Task<Result<Page<Guid>>> ListAsync(bool mine, Guid? me, PageRequest page, ListOrder order, CancellationToken ct) =>
        await db.QueryPageAsync<Guid>(mine ? Mine : All, new { me = me is { } id ? $"person {id}" : "nobody" }, page, order, ct);

    public async Task StopOldAsync(DateTimeOffset before, CancellationToken ct)
    {
        foreach (var id in await db.QueryFirstAsync<Guid>(Old, 10, new { before }, ct))
        {
            await db.ExecuteAsync(Stop, new { id, yes = true }, ct);
        }
    }

    public Task<int> ByNameAsync(string table, CancellationToken ct) => db.ExecuteAsync("DELETE FROM " + table + " WHERE id = 1", null, ct);

    public Task<string?> PlanAsync(CancellationToken ct) => db.FindAsync<string>("PRAGMA user_version", null, ct);
}
