using HotelPrivacy.Api;
using HotelPrivacy.Contracts.Answers;
using HotelPrivacy.Kernel.Slices;
using Mono.Cecil;

namespace HotelPrivacy.Architecture.Tests.House;

/// <summary>The built assemblies, all found from <see cref="ModuleCatalog"/>.</summary>
internal static class Built
{
    private static readonly DefaultAssemblyResolver Resolver = Resolve();

    public static AssemblyDefinition Kernel { get; } = Read(typeof(Module).Assembly);

    public static AssemblyDefinition Contracts { get; } = Read(typeof(IControlsAnswer).Assembly);

    /// <summary>This test project, whose fixtures are the counter-examples.</summary>
    public static AssemblyDefinition Tests { get; } = Read(typeof(Built).Assembly);

    public static IReadOnlyList<(Module Module, AssemblyDefinition Assembly)> Modules { get; } =
        [.. ModuleCatalog.Modules.Select(module => (module, Read(module.GetType().Assembly)))];

    /// <summary>The Kernel and the modules, with the prefix of their tables.</summary>
    public static IEnumerable<(string Prefix, AssemblyDefinition Assembly)> Owners =>
        Modules.Select(built => (built.Module.TablePrefix, built.Assembly)).Prepend(("kernel", Kernel));

    /// <summary>The types of an assembly, nested ones included.</summary>
    public static IEnumerable<TypeDefinition> Types(this AssemblyDefinition assembly) => assembly.MainModule.Types.SelectMany(WithNested);

    /// <summary>A type and those within it.</summary>
    public static IEnumerable<TypeDefinition> WithNested(this TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    /// <summary>The type of the source file that a (generated, nested) type belongs to.</summary>
    public static TypeDefinition Outermost(this TypeDefinition type) => type.DeclaringType is null ? type : type.DeclaringType.Outermost();

    /// <summary>A fixture of this project, by its run-time type.</summary>
    public static TypeDefinition Fixture(Type type) => Tests.MainModule.GetType(type.FullName!.Replace('+', '/'));

    private static AssemblyDefinition Read(System.Reflection.Assembly assembly) =>
        AssemblyDefinition.ReadAssembly(assembly.Location, new ReaderParameters { AssemblyResolver = Resolver });

    private static DefaultAssemblyResolver Resolve()
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Http.HttpContext).Assembly.Location)!);
        return resolver;
    }
}
