using HotelPrivacy.Api;
using HotelPrivacy.Kernel.Data;
using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Architecture.Tests.Sql;

/// <summary>A freshly migrated database file, with the product's own connections to it.</summary>
public sealed class SqliteDatabase : IAsyncLifetime, IDisposable
{
    private readonly string folder = Path.Combine(AppContext.BaseDirectory, "databases", Guid.NewGuid().ToString("N"));
    private SqliteDialect dialect = null!;

    public async Task InitializeAsync()
    {
        dialect = new SqliteDialect(new DatabaseOptions { DataDirectory = folder });
        await new Migrator(dialect, TimeProvider.System, ModuleCatalog.Modules).MigrateAsync(CancellationToken.None);
    }

    public void Dispose()
    {
        dialect.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    /// <summary>A connection that sees everything.</summary>
    internal async Task<SqliteConnection> OpenAsync() => (SqliteConnection)await dialect.OpenUnrestrictedAsync(CancellationToken.None);

    /// <summary>Why the database refuses to prepare a statement for the module that runs it; null when it does not.</summary>
    internal async Task<string?> RefusalAsync(Statement statement)
    {
        var connection = (SqliteConnection)await dialect.RentAsync(statement.Owner, CancellationToken.None);
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = AsRun(statement);
            command.Prepare();
            return null;
        }
        catch (SqliteException refused)
        {
            return refused.Message;
        }
        finally
        {
            await dialect.ReturnAsync(statement.Owner, connection);
        }
    }

    private string AsRun(Statement statement)
    {
        var text = SqlServerModel.Lists().Replace(statement.Text, "IN ($1)");
        return statement.Run switch
        {
            Run.First => text + dialect.LimitSuffix,
            Run.Page => $"SELECT * FROM ({text}) AS listed WHERE 1 = 1 ORDER BY 1 DESC{dialect.LimitSuffix}",
            _ => text,
        };
    }
}
