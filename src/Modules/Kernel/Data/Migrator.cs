using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Module = HotelPrivacy.Kernel.Slices.Module;

namespace HotelPrivacy.Kernel.Data;

/// <summary>
/// Brings the schema up to this build: numbered scripts per module, forward only, journalled with their digest, in one transaction under a lock.
/// Refuses a database that a newer build wrote, or whose journal differs from the scripts here.
/// </summary>
public sealed class Migrator(Dialect dialect, TimeProvider clock, IEnumerable<Module> modules)
{
    private const string Journal = "SELECT module, name, digest FROM kernel_migration";
    private const string Record = "INSERT INTO kernel_migration (module, name, digest, applied_at) VALUES (@module, @name, @digest, @at)";

    private sealed record Applied(string Module, string Name, string Digest);

    private sealed record Script(string Module, string Name, string Text)
    {
        public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\n"))));
    }

    /// <summary>Applies what is missing.</summary>
    /// <exception cref="SchemaRefusedException">The database is newer than this build or was changed behind its back.</exception>
    public async Task MigrateAsync(CancellationToken ct)
    {
        await using var connection = await dialect.OpenUnrestrictedAsync(ct);
        await using var transaction = await dialect.BeginMigrationAsync(connection, ct);
        var scripts = ReadScripts("kernel", typeof(Migrator).Assembly)
            .Concat(modules.SelectMany(module => ReadScripts(module.TablePrefix, module.GetType().Assembly)))
            .ToList();
        var journal = await ReadJournalAsync(connection, transaction);
        Compare(scripts, journal);
        foreach (var script in scripts.Where(script => !journal.ContainsKey((script.Module, script.Name))))
        {
            foreach (var batch in dialect.Batches(script.Text))
            {
                await connection.ExecuteAsync(new CommandDefinition(batch, transaction: transaction, cancellationToken: ct));
            }

            await connection.ExecuteAsync(Record, Arguments.Of(new { script.Module, script.Name, script.Digest, at = clock.GetUtcNow() }), transaction);
        }

        await transaction.CommitAsync(ct);
    }

    private async Task<Dictionary<(string Module, string Name), string>> ReadJournalAsync(DbConnection connection, DbTransaction transaction)
    {
        const string exists = "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'kernel_migration'";
        const string existsSqlite = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'kernel_migration'";
        var found = await connection.ExecuteScalarAsync<long>(dialect is SqliteDialect ? existsSqlite : exists, transaction: transaction);
        return found == 0
            ? []
            : (await connection.QueryAsync<Applied>(Journal, transaction: transaction)).ToDictionary(row => (row.Module, row.Name), row => row.Digest);
    }

    private static void Compare(List<Script> scripts, Dictionary<(string Module, string Name), string> journal)
    {
        var known = scripts.ToDictionary(script => (script.Module, script.Name), script => script.Digest);
        foreach (var ((module, name), digest) in journal)
        {
            if (!known.TryGetValue((module, name), out var ours))
            {
                throw new SchemaRefusedException($"The database holds migration {module}/{name}, which this build does not know: it was written by a newer build. Start that build, or restore a backup made before it.");
            }

            if (ours != digest)
            {
                throw new SchemaRefusedException($"Migration {module}/{name} was applied with another text than this build ships. Start the build that wrote it.");
            }
        }
    }

    private IEnumerable<Script> ReadScripts(string module, Assembly assembly)
    {
        var marker = $".Migrations.{dialect.Name}.";
        return assembly.GetManifestResourceNames()
            .Where(resource => resource.Contains(marker, StringComparison.Ordinal))
            .Select(resource => (Resource: resource, Name: resource[(resource.IndexOf(marker, StringComparison.Ordinal) + marker.Length)..]))
            .OrderBy(script => int.Parse(script.Name.AsSpan(0, 4), CultureInfo.InvariantCulture))
            .Select(script =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(script.Resource)!);
                return new Script(module, script.Name, reader.ReadToEnd());
            });
    }
}

/// <summary>The database and this build do not fit together; the message says why and what to do.</summary>
public sealed class SchemaRefusedException(string message) : Exception(message);
