using HotelPrivacy.Contracts.Answers;

namespace HotelPrivacy.Architecture.Tests.Schema;

/// <summary>A module that keeps guest data says where, and gives it back to the guest.</summary>
internal static class GuestData
{
    /// <summary>What a module with these tables and answers owes.</summary>
    /// <param name="prefix">Prefix of the module's tables.</param>
    /// <param name="shape">The whole schema.</param>
    /// <param name="storage">What the module says it stores; null when it says nothing.</param>
    /// <param name="exports">Whether it adds to a guest's export.</param>
    public static IEnumerable<string> Owed(string prefix, Shape shape, IReadOnlyList<StoredGuestData>? storage, bool exports)
    {
        var own = shape.Tables.Where(table => table.Key.StartsWith(prefix + "_", StringComparison.Ordinal)).ToDictionary();
        var holding = own.Where(table => table.Value.Columns.Any(IsAboutGuest)).ToDictionary();
        if (holding.Count > 0 && !exports)
        {
            yield return $"{prefix} keeps guest data in {string.Join(", ", holding.Keys)} and has no {nameof(IGuestDataAnswer)}";
        }

        foreach (var (name, table) in holding)
        {
            if (storage?.FirstOrDefault(stored => stored.Table == name) is not { } stored)
            {
                yield return $"{prefix} keeps guest data in {name} and its {nameof(IStorageAnswer)} does not say so";
                continue;
            }

            foreach (var column in table.Columns.Where(column => IsCiphertext(column) && !stored.Columns.Contains(column.Name)))
            {
                yield return $"{prefix} keeps guest data in {name}.{column.Name} and its {nameof(IStorageAnswer)} does not say so";
            }
        }

        foreach (var stored in storage ?? [])
        {
            var known = own.GetValueOrDefault(stored.Table)?.Columns.Select(column => column.Name) ?? [];
            foreach (var column in stored.Columns.Except(known))
            {
                yield return $"{prefix} says it keeps guest data in {stored.Table}.{column}, which is not there";
            }
        }
    }

    private static bool IsAboutGuest(ColumnShape column) => column.Name == "guest_id" || IsCiphertext(column);

    private static bool IsCiphertext(ColumnShape column) => column.Name.EndsWith("_enc", StringComparison.Ordinal);
}
