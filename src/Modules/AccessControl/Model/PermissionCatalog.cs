using System.Collections.Frozen;
using System.Reflection;
using Module = HotelPrivacy.Kernel.Slices.Module;

namespace HotelPrivacy.AccessControl.Model;

/// <summary>Every permission of the product, read from the <c>&lt;Module&gt;Permissions</c> classes of all modules: a new one is known by being written there.</summary>
public sealed class PermissionCatalog(IEnumerable<Module> modules)
{
    /// <summary>All permissions, as <c>resource:verb</c>.</summary>
    public IReadOnlySet<string> All { get; } = (
        from module in modules
        from type in module.GetType().Assembly.GetTypes()
        where type.IsAbstract && type.IsSealed && type.Name.EndsWith("Permissions", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.IsLiteral && field.FieldType == typeof(string)
        select (string)field.GetRawConstantValue()!).ToFrozenSet();
}
