<?php
/**
 * What the test does to its WordPress from outside: `php site.php <folder> <verb> <arguments>`.
 *
 * What it prints last, on a line of its own, is JSON.
 */

list( , $folder, $verb ) = $argv;
$words                   = array_slice( $argv, 3 );

// As if a browser had asked, which some parts of WordPress take for granted.
$_SERVER['HTTP_HOST']      = parse_url( getenv( 'WORDPRESS_ADDRESS' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'WORDPRESS_ADDRESS' ), PHP_URL_PORT );
$_SERVER['REQUEST_URI']    = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
if ( 'install' === $verb ) {
	define( 'WP_INSTALLING', true );
}
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

const PLUGIN = 'steunwijzer/steunwijzer.php';

/** Ends with the reason, where WordPress says one. */
function must( $result ) {
	if ( is_wp_error( $result ) ) {
		fwrite( STDERR, $result->get_error_message() . "\n" );
		exit( 1 );
	}
	return $result;
}

/** Every row of every table that names the plugin, apart from what people wrote. */
function rows_that_name_it(): array {
	global $wpdb;
	$found = array();
	foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
		foreach ( $wpdb->get_results( "SELECT * FROM `$table`", ARRAY_A ) as $row ) {
			if ( $wpdb->posts !== $table && false !== stripos( implode( "\n", $row ), 'steunwijzer' ) ) {
				$found[] = $table . ': ' . implode( ' | ', array_slice( $row, 0, 3 ) );
			}
		}
	}
	return $found;
}

/** Every file below the content that names the plugin. */
function files_that_name_it(): array {
	$all   = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( WP_CONTENT_DIR, FilesystemIterator::SKIP_DOTS ), RecursiveIteratorIterator::SELF_FIRST );
	$found = array();
	foreach ( $all as $file ) {
		$name = substr( $file->getPathname(), strlen( WP_CONTENT_DIR ) );
		if ( false !== stripos( $name, 'steunwijzer' ) ) {
			$found[] = $name;
		}
	}
	return $found;
}

switch ( $verb ) {
	case 'install':
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		wp_install( 'Gemeente Voorbeeld', 'beheerder', 'beheerder@example.org', true, '', 'wachtwoord', 'en_US' );
		foreach ( array( 'auteur' => 'author', 'redacteur' => 'editor' ) as $name => $role ) {
			$person = must( wp_insert_user( array( 'user_login' => $name, 'user_pass' => 'wachtwoord', 'role' => $role ) ) );
			// The editor greets everybody once, over what the test wants to press.
			update_user_meta( $person, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array( 'core' => array( 'welcomeGuide' => false ), 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => '2026-01-01T00:00:00.000Z' ) );
		}
		$said = true;
		break;

	case 'upload':
		// What the page “Upload Plugin” does with a zip.
		require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
		wp_set_current_user( 1 );
		$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
		must( $upgrader->install( $words[0] ) );
		must( activate_plugin( PLUGIN ) );
		$said = get_plugin_data( WP_PLUGIN_DIR . '/' . PLUGIN, false, false )['Version'];
		break;

	case 'write':
		// A post by this person, with what WordPress leaves of it to them.
		list( $who, $title, $content ) = $words;
		wp_set_current_user( get_user_by( 'login', $who )->ID );
		$post = array( 'post_title' => $title, 'post_content' => wp_slash( $content ), 'post_status' => 'publish', 'post_author' => get_current_user_id() );
		$said = get_permalink( must( wp_insert_post( $post, true ) ) );
		break;

	case 'stored':
		// What is stored of a post.
		$said = get_posts( array( 'title' => $words[0], 'post_status' => 'any' ) )[0]->post_content ?? null;
		break;

	case 'settings':
		$said = array( 'settings' => get_option( 'steunwijzer_settings', array() ), 'partner' => get_option( 'steunwijzer_partner', '' ) );
		break;

	case 'set':
		// Settings as a test needs them; what people do in the form is tried in a browser.
		update_option( 'steunwijzer_settings', json_decode( $words[0], true ) );
		update_option( 'steunwijzer_partner', $words[1] ?? '' );
		$said = true;
		break;

	case 'check':
		// What the form would store for this person: settings, then the text of a partner file.
		wp_set_current_user( get_user_by( 'login', $words[0] )->ID );
		require_once WP_PLUGIN_DIR . '/steunwijzer/includes/checks.php';
		$said = array(
			'settings' => Steunwijzer\checked_settings( json_decode( $words[1], true ) ),
			'partner'  => Steunwijzer\checked_partner_text( $words[2] ?? '' ),
			'refused'  => array_column( get_settings_errors(), 'code' ),
		);
		break;

	case 'optimisers':
		// What each is told, when it asks.
		$said = array();
		foreach ( array_merge( Steunwijzer\BY_ADDRESS, Steunwijzer\BY_HANDLE ) as $filter ) {
			$said[ $filter ] = apply_filters( $filter, array( 'theirs' ) );
		}
		$said['autoptimize_filter_js_exclude'] = apply_filters( 'autoptimize_filter_js_exclude', 'theirs.js' );
		foreach ( array( 'wphb_minify_resource', 'wphb_combine_resource' ) as $filter ) {
			$said[ $filter ] = array( apply_filters( $filter, true, 'steunwijzer', 'scripts', '' ), apply_filters( $filter, true, 'theirs', 'scripts', '' ) );
		}
		$tag = '<script src="https://example.org/steunwijzer/steunwijzer.js"></script>';
		$said['w3tc_minify_js_do_tag_minification'] = array( apply_filters( 'w3tc_minify_js_do_tag_minification', true, $tag, '' ), apply_filters( 'w3tc_minify_js_do_tag_minification', true, '<script src="/theirs.js"></script>', '' ) );
		break;

	case 'remove':
		// What “Delete” in the list of plugins does.
		wp_set_current_user( 1 );
		deactivate_plugins( PLUGIN );
		must( delete_plugins( array( PLUGIN ) ) );
		$said = true;
		break;

	case 'left':
		$said = array( 'rows' => rows_that_name_it(), 'files' => files_that_name_it() );
		break;

	default:
		fwrite( STDERR, "there is no $verb\n" );
		exit( 1 );
}

echo "\n" . wp_json_encode( $said ) . "\n";
