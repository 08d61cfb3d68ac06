using System.Reflection;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Crypto.Pkcs11;
using HotelPrivacy.Kernel.Crypto.Transit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Kernel.Messaging;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Kernel.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Module = HotelPrivacy.Kernel.Slices.Module;

namespace HotelPrivacy.Kernel.Hosting;

/// <summary>Puts the house together: the Kernel's services and what each module's assembly holds.</summary>
public static class KernelSetup
{
    /// <summary>Registers the Kernel and the modules.</summary>
    public static void AddKernel(this IServiceCollection services, IConfiguration configuration, DatabaseOptions database, IReadOnlyList<Module> modules)
    {
        RowMapping.Register();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        services.AddSingleton<Dialect>(database.Provider == DatabaseProvider.Sqlite ? new SqliteDialect(database) : new SqlServerDialect(database));
        services.AddSingleton(_ => OpenRootKey(configuration.GetSection("HotelPrivacy:Keys"), database));
        services.AddSingleton<SelfTestRecord>();
        services.AddScoped<RootKeyCheck>();
        services.AddSingleton(DataProtectionKeys.Place);
        services.AddSingleton(AuditKeys.Place);
        services.AddSingleton<RootKeyMove>();
        services.AddSingleton<DataProtectionKeys>();
        services.AddDataProtection().SetApplicationName("HotelPrivacy");
        services.AddOptions<KeyManagementOptions>().Configure<DataProtectionKeys>((options, keys) => options.XmlRepository = keys);
        services.AddSingleton<HotelKeys>();
        services.AddSingleton<SubjectKeys>();
        services.AddSingleton<UploadStore>();
        services.AddSingleton<WriteGate>();
        services.AddSingleton<Ids>();
        services.AddSingleton<IEnumerable<Module>>(modules);
        services.AddSingleton<Migrator>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<AuditGroup>();
        services.AddSingleton<ReactionCatalog>();
        services.AddSingleton<Outbox>();
        services.AddSingleton(typeof(Signal<>));
        services.AddSingleton<SchedulerPulse>();
        services.AddScoped<UnitOfWork>();
        services.AddScoped<ActorContext>();
        services.AddScoped<KernelDb>();
        services.AddScoped<JobQueue>();
        services.AddScoped<IdempotentAnswers>();
        services.AddHostedService<OutboxDispatcher>();
        services.AddHostedService<JobRunner>();
        services.AddHostedService<RecurrenceClock>();
        services.AddHttpContextAccessor();
        services.AddAuthorization();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, PermissionAnswer>();
        services.AddPipeline([.. modules.Select(module => module.GetType().Assembly)]);
        foreach (var module in modules)
        {
            AddModule(services, module.GetType().Assembly);
            module.AddServices(services, configuration);
        }
    }

    /// <summary>Reads who acts, for everything after it.</summary>
    public static void UseActors(this IApplicationBuilder app) => app.UseMiddleware<ActorMiddleware>();

    /// <summary>Brings the schema up to date and lets every module get ready; the server takes requests only afterwards.</summary>
    public static async Task StartModulesAsync(this IServiceProvider services, CancellationToken ct = default)
    {
        services.GetRequiredService<SelfTestRecord>().Run();
        await services.GetRequiredService<Migrator>().MigrateAsync(ct);
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<RootKeyCheck>().RunAsync(ct);
        }

        foreach (var start in services.GetServices<Func<IServiceProvider, IModuleStart>>())
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorContext>().Become(Actor.System);
            await start(scope.ServiceProvider).StartAsync(ct);
        }
    }

    /// <summary>Opens a root key as a section of the settings says; the embedded one is made at its first use.</summary>
    /// <exception cref="RootKeyException">It is not as configured.</exception>
    public static IRootKey OpenRootKey(IConfiguration keys, DatabaseOptions database) => keys["Provider"]?.ToUpperInvariant() switch
    {
        null or "FILE" => FileRootKey.OpenOrCreate(keys["Directory"] ?? database.DataDirectory.TrimEnd('/') + ".keys", CryptoSuite.Intl),
        "PKCS11" => Pkcs11RootKey.Open(keys.GetSection("Pkcs11").Get<Pkcs11Options>() ?? new Pkcs11Options()),
        "TRANSIT" => TransitRootKey.Open(keys.GetSection("Transit").Get<TransitOptions>() ?? new TransitOptions()),
        _ => throw new RootKeyException($"HotelPrivacy__Keys__Provider is {keys["Provider"]}; this server knows the providers File, Pkcs11 and Transit."),
    };

    private static void AddModule(IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            if (type.IsSubclassOf(typeof(ModuleDb)))
            {
                services.AddScoped(type);
            }
            else if (type.IsSubclassOf(typeof(JobHandler)))
            {
                services.AddScoped(type);
                services.AddScoped(typeof(JobHandler), provider => provider.GetRequiredService(type));
            }
        }

        foreach (var start in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModuleStart))))
        {
            services.AddScoped(start);
            services.AddSingleton<Func<IServiceProvider, IModuleStart>>(_ => provider => (IModuleStart)provider.GetRequiredService(start));
        }

        services.Scan(scan => scan.FromAssemblies(assembly)
            .AddClasses(types => types.Where(type => StandingAnswers(type).Any()), publicOnly: false)
            .As(StandingAnswers)
            .WithScopedLifetime());
        foreach (var (reaction, _) in ReactionCatalog.FindIn(assembly))
        {
            services.AddScoped(reaction);
        }
    }

    // What every module may answer for (controls, guest data, storage): many answers to one interface, so not a question.
    private static IEnumerable<Type> StandingAnswers(Type type) =>
        type.GetInterfaces().Where(face => face.Namespace == "HotelPrivacy.Contracts.Answers");
}
