using System.Security.Cryptography;
using Dapper;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;

namespace HotelPrivacy.Kernel.Crypto;

/// <summary>
/// Moves the installation to another root key, at another provider if need be: everything wrapped is unwrapped by the present key, wrapped by the next, read
/// back and compared, in one transaction with its audit entry. Servers must not run meanwhile; what they wrap would stay behind.
/// </summary>
public sealed class RootKeyMove(Dialect dialect, WriteGate gate, AuditLog log, IRootKey present, IEnumerable<WrappedPlace> places)
{
    /// <summary>Moves everything, or nothing.</summary>
    /// <returns>How many keys and secrets were wrapped anew.</returns>
    /// <exception cref="RootKeyException">The next root key is the present one.</exception>
    /// <exception cref="CryptoFailureException">Something stored does not open under the present root key.</exception>
    public async Task<int> RunAsync(IRootKey next, CancellationToken ct)
    {
        if (next.KeyId == present.KeyId)
        {
            throw new RootKeyException($"The next root key is the present one, {present.KeyId}.");
        }

        using var ticket = await gate.EnterAsync(ct);
        await using var connection = await dialect.OpenUnrestrictedAsync(ct);
        await using var transaction = await dialect.BeginWriteAsync(connection, ct);
        var write = new WriteTransaction("kernel", dialect, connection, transaction, ticket);
        var moved = 0;
        foreach (var place in places)
        {
            moved += await MoveAsync(write, place, next, ct);
        }

        var details = new Dictionary<string, object?> { ["from"] = present.Provider, ["fromKey"] = present.KeyId, ["to"] = next.Provider, ["toKey"] = next.KeyId, ["moved"] = moved };
        await log.AppendAsync(write, [new AuditWork([new AuditDraft("rootKey.moved", Details: details)], Actor.System, null)], ct);
        await transaction.CommitAsync(ct);
        return moved;
    }

    private async Task<int> MoveAsync(WriteTransaction write, WrappedPlace place, IRootKey next, CancellationToken ct)
    {
        var rows = await ReadAsync(write, place, ct);
        foreach (var (row, wrapped) in rows)
        {
            Use(present.Unwrap(wrapped, place.Binding(row)), key => write.Connection.Execute(place.Update, new { id = row["id"], wrapped = next.Wrap(key, place.Binding(row)) }, write.Transaction));
        }

        foreach (var ((row, before), (_, after)) in rows.Zip(await ReadAsync(write, place, ct)))
        {
            Use(present.Unwrap(before, place.Binding(row)), key => Use(next.Unwrap(after, place.Binding(row)), again => CryptographicOperations.FixedTimeEquals(key, again)
                ? 1
                : throw new CryptoFailureException(CryptoFailureKind.Tampered, next.KeyId)));
        }

        return rows.Count;
    }

    private static async Task<List<(WrappedRow Row, byte[] Wrapped)>> ReadAsync(WriteTransaction write, WrappedPlace place, CancellationToken ct) =>
        [.. (await write.Connection.QueryAsync(new CommandDefinition($"{place.Select} ORDER BY id", transaction: write.Transaction, cancellationToken: ct)))
            .Select(row => new WrappedRow((IDictionary<string, object?>)row))
            .Select(row => (row, (byte[])row["wrapped"]))];

    private static int Use(byte[] key, Func<byte[], int> work)
    {
        try
        {
            return work(key);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }
}
