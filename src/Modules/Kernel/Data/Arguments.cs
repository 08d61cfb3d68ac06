using System.Collections.Concurrent;
using System.Reflection;
using Dapper;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Kernel.Data;

/// <summary>
/// Turns the members of an object into the camelCase <c>@names</c> of a statement. SQLite tells <c>@Id</c> from <c>@id</c>, so one spelling rules.
/// </summary>
internal static class Arguments
{
    private static readonly ConcurrentDictionary<Type, Member[]> Members = new();

    private sealed record Member(string Name, string Marked, bool IsScalar, Func<object, object?> Get);

    public static DynamicParameters Of(object? args)
    {
        if (args is DynamicParameters ready)
        {
            return ready;
        }

        var parameters = new DynamicParameters();
        if (args is not null)
        {
            foreach (var member in Of(args.GetType()))
            {
                parameters.Add(member.Name, member.Get(args));
            }
        }

        return parameters;
    }

    /// <summary>Whether no argument is a list, which would be spelled out in the statement.</summary>
    public static bool AreScalars(object? args) =>
        args is null || (args is not DynamicParameters && Array.TrueForAll(Of(args.GetType()), member => member.IsScalar));

    /// <summary>The members by their names in statements.</summary>
    public static IEnumerable<(string Name, object? Value)> Named(object? args) =>
        args is null ? [] : Of(args.GetType()).Select(member => (member.Marked, member.Get(args)));

    private static Member[] Of(Type type) => Members.GetOrAdd(type, Read);

    private static Member[] Read(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => new Member(Naming.Camel(property.Name), $"@{Naming.Camel(property.Name)}", IsScalar(property.PropertyType), Getter(property)))];

    private static bool IsScalar(Type type) => type == typeof(string) || type == typeof(byte[]) || (type != typeof(object) && !type.IsAssignableTo(typeof(System.Collections.IEnumerable)));

    private static Func<object, object?> Getter(PropertyInfo property)
    {
        var target = System.Linq.Expressions.Expression.Parameter(typeof(object));
        var value = System.Linq.Expressions.Expression.Property(System.Linq.Expressions.Expression.Convert(target, property.DeclaringType!), property);
        return System.Linq.Expressions.Expression.Lambda<Func<object, object?>>(System.Linq.Expressions.Expression.Convert(value, typeof(object)), target).Compile();
    }
}
