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
    private static readonly ConcurrentDictionary<Type, (string Name, Func<object, object?> Get)[]> Members = new();

    public static DynamicParameters Of(object? args)
    {
        if (args is DynamicParameters ready)
        {
            return ready;
        }

        var parameters = new DynamicParameters();
        if (args is not null)
        {
            foreach (var (name, get) in Members.GetOrAdd(args.GetType(), Read))
            {
                parameters.Add(name, get(args));
            }
        }

        return parameters;
    }

    private static (string Name, Func<object, object?> Get)[] Read(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => (Naming.Camel(property.Name), Getter(property)))];

    private static Func<object, object?> Getter(PropertyInfo property)
    {
        var target = System.Linq.Expressions.Expression.Parameter(typeof(object));
        var value = System.Linq.Expressions.Expression.Property(System.Linq.Expressions.Expression.Convert(target, property.DeclaringType!), property);
        return System.Linq.Expressions.Expression.Lambda<Func<object, object?>>(System.Linq.Expressions.Expression.Convert(value, typeof(object)), target).Compile();
    }
}
